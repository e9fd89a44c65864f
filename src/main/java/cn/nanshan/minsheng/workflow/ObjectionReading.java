package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.transaction.annotation.Transactional;

/** Shows the objections within reach. */
@UseCase
@Transactional(readOnly = true)
public class ObjectionReading {

	private final Notices notices;

	private final Objections objections;

	ObjectionReading(Notices notices, Objections objections) {
		this.notices = notices;
		this.objections = objections;
	}

	/** Returns the objections to a notice. */
	@AnyStaff(action = "查看异议")
	public List<Objection> of(UUID notice, Actor actor) {
		return this.objections.of(this.notices.withId(notice, actor).id());
	}

	/** Returns one objection with its notice. */
	@AnyStaff(action = "查看异议")
	public Sheet show(UUID id, Actor actor) {
		Objection objection = this.objections.withId(id, actor);
		return new Sheet(objection, this.notices.withId(objection.noticeId(), actor));
	}

	/**
	 * An objection with its notice.
	 *
	 * @param objection the objection
	 * @param notice the notice
	 */
	public record Sheet(Objection objection, Notice notice) {

	}

}
