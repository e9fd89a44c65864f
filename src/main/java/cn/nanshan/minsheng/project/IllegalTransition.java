package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.shared.Refused;

/** The project is in a state from which this verb does not lead anywhere. */
public class IllegalTransition extends Refused {

	private static final long serialVersionUID = 1L;

	IllegalTransition(ProjectState from, ProjectState to) {
		super("项目现在是“%s”，不能变为“%s”。请刷新页面看最新情况。".formatted(from.label(), to.label()));
	}

}
