package cn.nanshan.minsheng.workflow.web;

import java.util.List;

import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.BodyMember;
import cn.nanshan.minsheng.workflow.StandingBody;
import org.jspecify.annotations.Nullable;

/**
 * A standing body with its terms.
 *
 * @param body the body
 * @param unit whose it is
 * @param serving the members of today
 * @param others terms that are over or have not begun
 * @param sizeNote what to say of its size, absent if it is the usual one
 * @param staff who of the unit has an account
 * @param mayKeep whether the reader may change it
 */
record BodyPage(StandingBody body, String unit, List<BodyMember> serving, List<BodyMember> others,
		@Nullable String sizeNote, List<Choice> staff, boolean mayKeep) {

	/** Returns whose term may be ended. */
	public List<Choice> running() {
		return this.body.members()
			.stream()
			.filter((member) -> member.to() == null)
			.map((member) -> Choice.of(member.id().toString(), member.name() + "（" + member.capacity() + "）"))
			.toList();
	}

}
