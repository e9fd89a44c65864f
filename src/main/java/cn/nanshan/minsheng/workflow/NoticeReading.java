package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Anyone;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Lists and shows publicity notices within reach. */
@UseCase
@Transactional(readOnly = true)
public class NoticeReading {

	private final Notices notices;

	NoticeReading(Notices notices) {
		this.notices = notices;
	}

	/** Returns the notices after one, newest first. */
	@AnyStaff(action = "查看公示")
	public List<Notice> list(@Nullable UUID after, int size, Actor actor) {
		return this.notices.list(actor, (after != null) ? this.notices.withId(after, actor) : null, size);
	}

	/** Returns one notice. */
	@AnyStaff(action = "查看公示")
	public Notice show(UUID id, Actor actor) {
		return this.notices.withId(id, actor);
	}

	/** Returns a notice that hangs out for everybody. */
	@Anyone(action = "查看对外公示")
	public Notice open(UUID id) {
		return this.notices.open(id).orElseThrow(() -> new NotFound("公示"));
	}

}
