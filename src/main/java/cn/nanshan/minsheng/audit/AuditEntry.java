package cn.nanshan.minsheng.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done, without secrets or personal data in clear.
 *
 * @param actorId account id, or a system name
 * @param actorName name of the person at the time
 * @param unit the unit the person acted for
 * @param action words of the button
 * @param subjectType kind of thing it was done to
 * @param subjectId id of that thing
 * @param sentence one sentence for the history
 * @param changes fields before and after
 * @param reason why, where a reason was asked for
 * @param ip address it came from, if known
 */
public record AuditEntry(String actorId, String actorName, String unit, String action, String subjectType,
		String subjectId, String sentence, List<FieldChange> changes, @Nullable String reason, @Nullable String ip) {

	public AuditEntry {
		changes = List.copyOf(changes);
	}

	AuditEntry from(@Nullable String address) {
		return new AuditEntry(this.actorId, this.actorName, this.unit, this.action, this.subjectType, this.subjectId,
				this.sentence, this.changes, this.reason, address);
	}

}
