package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.workflow.Regulations;

import org.springframework.transaction.annotation.Transactional;

/**
 * Says how a project stands while somebody types, before anything is saved: what is
 * missing, what looks like it, what earlier ones cost (domain K6).
 */
@UseCase
@Transactional(readOnly = true)
public class DesignPreview {

	private final Projects projects;

	private final ProjectFactsReader facts;

	private final Precedents precedents;

	private final Regulations regulations;

	private final Clock clock;

	DesignPreview(Projects projects, ProjectFactsReader facts, Precedents precedents, Regulations regulations,
			Clock clock) {
		this.projects = projects;
		this.facts = facts;
		this.precedents = precedents;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** Looks at a project of the actor's own community that is not saved yet. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "核验新项目表单")
	public DesignOutlook ofNew(ProjectDesign typed, Actor actor) {
		Home home = new Home(street(actor), actor.scope().communityCode());
		return outlook(this.facts.typed(home, typed, this.clock.instant(), LocalDate.now(this.clock)), home);
	}

	/** Looks at a project as it is being rewritten. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "核验项目表单")
	public DesignOutlook of(String number, ProjectDesign typed, Actor actor) {
		Project project = this.projects.named(number, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		return outlook(this.facts.typed(project, typed, LocalDate.now(this.clock)), project.home());
	}

	/** Returns what the actor's street wants to see with a project (MF-15). */
	@AnyStaff(action = "查看街道资料清单")
	public List<String> checklist(Actor actor) {
		return this.regulations.inForce(street(actor)).map((it) -> it.text().wanted()).orElse(List.of());
	}

	private DesignOutlook outlook(ProjectFacts facts, Home home) {
		Outline outline = facts.outline();
		Assessment<?> assessment = (home.isStreetWide() || facts.routing().binds())
				? Assessment.of(StudyEntryRule.class, facts) : Assessment.of(DeliberationEntryRule.class, facts);
		return new DesignOutlook(assessment, facts.selfCheck().prompts(), facts.splits(),
				this.precedents.of(outline.name(), outline.type(), home.streetCode(), facts.subject()));
	}

	private static String street(Actor actor) {
		return Objects.toString(actor.scope().streetCode(), "");
	}

}
