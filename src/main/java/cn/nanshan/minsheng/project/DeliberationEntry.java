package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Hands a finished design to the residents' deliberation (domain A2): the community's
 * leaders do, not the clerk who wrote it.
 */
@UseCase
public class DeliberationEntry {

	private final Projects projects;

	private final ProjectFactsReader facts;

	private final ProjectLife life;

	private final Clock clock;

	DeliberationEntry(Projects projects, ProjectFactsReader facts, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.facts = facts;
		this.life = life;
		this.clock = clock;
	}

	/** Says what blocks, with the figures of today. */
	@AnyStaff(action = "查看提交评议的条款核验")
	public Assessment<DeliberationEntryRule> assess(String number, Actor actor) {
		return assess(this.projects.named(number, actor));
	}

	/** Says what blocks a project that is loaded already. */
	Assessment<DeliberationEntryRule> assess(Project project) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		return Assessment.of(DeliberationEntryRule.class, this.facts.read(project, today));
	}

	/** Enters it, or refuses with everything that blocks. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "提交评议")
	public void enter(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (project.runner() == Runner.STREET) {
			throw new Refused("街道统筹项目不经社区评议，请报街道研究。");
		}
		Clearance<DeliberationEntryRule> clearance = assess(project).clear();
		Instant now = this.clock.instant();
		project.enterDeliberation(clearance, actor.accountId(), now);
		this.life.record(project, clearance, Step.of("提交评议", "提交评议，申报 " + project.outline().requested() + " 元", now),
				actor);
	}

}
