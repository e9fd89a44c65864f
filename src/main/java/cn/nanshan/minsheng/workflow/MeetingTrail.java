package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes what happens to a meeting into the trail. */
@Component
class MeetingTrail {

	/** Type of the subject under which the trail keeps a meeting's events. */
	static final String SUBJECT = "meeting";

	private final AuditTrail trail;

	MeetingTrail(AuditTrail trail) {
		this.trail = trail;
	}

	void record(UUID meeting, String action, String sentence, @Nullable String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				meeting.toString(), sentence, List.of(), reason, null));
	}

}
