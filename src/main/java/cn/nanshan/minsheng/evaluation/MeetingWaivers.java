package cn.nanshan.minsheng.evaluation;

import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverMatter;
import cn.nanshan.minsheng.project.Justification;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Justifies that a half-year's meeting is closed although not every kind of participant
 * was invited (ACC-05).
 */
@UseCase
public class MeetingWaivers {

	private final HalfYearMeetings meetings;

	private final Justifying justifying;

	private final AuditTrail trail;

	MeetingWaivers(HalfYearMeetings meetings, Justifying justifying, AuditTrail trail) {
		this.meetings = meetings;
		this.justifying = justifying;
		this.trail = trail;
	}

	/** Adds a justification to a meeting that took place and is not closed yet. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明集中评价例外理由")
	public void give(String place, HalfYear window, String clauseId, Justification why, Actor actor) {
		HalfYearEvaluation evaluation = this.meetings.of(place, window, actor)
			.orElseThrow(() -> new NotFound("集中评价 " + window));
		Clause clause = Stream.of(ClosingRule.values())
			.map(Rule::clause)
			.filter((it) -> it.id().equals(clauseId))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + clauseId));
		if (evaluation.state() != MeetingState.OPEN || evaluation.heldOn() == null) {
			throw new Refused("%s集中评价%s，不能说明例外理由。".formatted(evaluation.halfYear(),
					(evaluation.state() == MeetingState.OPEN) ? "还没有登记会议" : "已经结束"));
		}
		WaiverMatter matter = new WaiverMatter(evaluation.halfYear() + "集中评价",
				"/evaluations/%s?community=%s".formatted(evaluation.halfYear().code(), evaluation.placeCode()),
				evaluation.streetCode(), evaluation.communityCode());
		Waiver waiver = this.justifying.write(evaluation.id(), matter, Track.COMMUNITY, clause, why, actor);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "说明集中评价例外理由",
				HalfYearMeetings.SUBJECT, evaluation.id().toString(), Justifying.sentence(clause, waiver), List.of(),
				why.justification(), null));
	}

}
