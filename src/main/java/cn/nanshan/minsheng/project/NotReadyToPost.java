package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.shared.Refused;

/** A notice may not be posted yet: names everything that is open, not only the first. */
public class NotReadyToPost extends Refused {

	private static final long serialVersionUID = 1L;

	private final transient List<String> obstacles;

	NotReadyToPost(List<String> obstacles) {
		super("公示稿还不能发布：" + String.join("；", obstacles) + "。");
		this.obstacles = List.copyOf(obstacles);
	}

	/** Returns what is open. */
	public List<String> obstacles() {
		return this.obstacles;
	}

}
