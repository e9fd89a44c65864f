package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.policy.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was written down.
 *
 * @param id its id
 * @param matter what it belongs to
 * @param deadline how it came about
 * @param follows the deadline at whose end it begins, absent if it begins by itself
 */
public record KeptDeadline(UUID id, Matter matter, Deadline deadline, @Nullable UUID follows) {

	/** Returns the page that explains it. */
	public String why() {
		return Deadlines.href(this.matter.subject(), this.matter.name());
	}

	boolean isSeenBy(Actor actor) {
		UUID vendor = actor.scope().vendorId();
		if (vendor != null || actor.scope().level() == Level.ADMIN) {
			return vendor != null && vendor.equals(this.matter.vendorId());
		}
		return reaches(actor.scope().streetCode(), this.matter.streetCode())
				&& reaches(actor.scope().communityCode(), this.matter.communityCode());
	}

	/** What a street keeps without naming a community concerns each of them. */
	private static boolean reaches(@Nullable String own, @Nullable String of) {
		return own == null || of == null || own.equals(of);
	}

}
