package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverAuthority;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Justifies going on although an “in principle” clause is breached (FUND-18); a mandatory
 * clause stays blocking whatever is written here.
 */
@UseCase
public class ProjectWaivers {

	private final Projects projects;

	private final WaiverBook book;

	private final ProjectLife life;

	private final Clock clock;

	ProjectWaivers(Projects projects, WaiverBook book, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.book = book;
		this.life = life;
		this.clock = clock;
	}

	/** Adds a justification. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明例外理由")
	public void give(String number, Clause clause, Justification why, Actor actor) {
		Project project = this.projects.named(number, actor);
		if (!List.of(ProjectState.SUBMITTED, ProjectState.STREET_STUDY).contains(project.state())) {
			throw new Refused("项目现在是“%s”，只有在街道审批时才能说明例外理由。".formatted(project.state().label()));
		}
		if (!clause.waivableOn(project.track())) {
			throw new Refused("%s 在%s上不能例外，只能改正。".formatted(clause.id(), project.track().label()));
		}
		Role authority = (clause.waiverAuthority() == WaiverAuthority.STREET_LEADER) ? Role.STREET_LEADER
				: Role.TASK_FORCE;
		if (!actor.holdsAny(authority, Role.STREET_LEADER)) {
			throw new Refused("%s 的例外须由%s说明理由。".formatted(clause.id(), clause.waiverAuthority().label()));
		}
		Instant now = this.clock.instant();
		this.book.add(new Waiver(UUID.randomUUID(), project.id().value(), clause.id(), why.justification(), why.basis(),
				why.minutesNumber(), actor.name(), actor.accountId(), now));
		this.life.record(project, Step.because("说明例外理由",
				"%s（%s）例外，依据 %s，会议纪要 %s".formatted(clause.id(), clause.sentence(), why.basis(), why.minutesNumber()),
				why.justification(), now), actor);
	}

	/**
	 * What a justification says.
	 *
	 * @param justification why
	 * @param basis the document it rests on
	 * @param minutesNumber number of the minutes
	 */
	public record Justification(String justification, String basis, String minutesNumber) {
	}

}
