package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a project to the street's own study instead of the residents' deliberation
 * (MF-14, domain §3.5): who is concerned, what falls to each, and why the street.
 */
@UseCase
public class StudyEntry {

	/** The states from which a project can be handed to the study. */
	public static final Set<ProjectState> POSSIBLE = Set.of(ProjectState.DRAFT, ProjectState.RETURNED,
			ProjectState.REJECTED);

	private final Projects projects;

	private final ProjectFactsReader facts;

	private final Shares shares;

	private final StreetStudies studies;

	private final Places places;

	private final ProjectLife life;

	private final DraftTasks tasks;

	private final Clock clock;

	StudyEntry(Projects projects, ProjectFactsReader facts, Shares shares, StreetStudies studies, Places places,
			ProjectLife life, DraftTasks tasks, Clock clock) {
		this.projects = projects;
		this.facts = facts;
		this.shares = shares;
		this.studies = studies;
		this.places = places;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Returns whether the study is a way for a project in its present state. */
	public static boolean isOpen(Project project) {
		boolean fromStreet = project.runner() == Runner.STREET;
		return POSSIBLE.contains(project.state()) && (fromStreet || project.state() == ProjectState.DRAFT)
				&& project.track() != Track.URGENT
				&& !(project.state() == ProjectState.REJECTED && project.wasReconsidered());
	}

	/** Says who should run a project, with the figures of today. */
	@AnyStaff(action = "查看项目路径建议")
	@Transactional(readOnly = true)
	public Routing routing(Project project, Actor actor) {
		return this.facts.read(project, LocalDate.now(this.clock)).routing();
	}

	/** Says what blocks, with the figures of today. */
	@AnyStaff(action = "查看报街道研究核验")
	@Transactional(readOnly = true)
	public Assessment<StudyEntryRule> assess(Project project, Actor actor) {
		return Assessment.of(StudyEntryRule.class, this.facts.read(project, LocalDate.now(this.clock)));
	}

	/**
	 * Names the communities concerned and what falls to each.
	 * @throws NotFound if a community is not of the project's street
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "填写涉及社区")
	public void share(String number, int seenVersion, List<Share> wanted, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		if (!project.state().isEditable()) {
			throw new Refused("项目现在是“%s”，不能改涉及的社区。".formatted(project.state().label()));
		}
		Set<String> own = Set
			.copyOf(this.places.communities(project.home().streetCode()).stream().map(Community::code).toList());
		if (!wanted.stream().allMatch((share) -> own.contains(share.communityCode()))) {
			throw new NotFound("社区");
		}
		this.shares.replace(project.id(), wanted);
		this.life.record(project, Step.of("填写涉及社区",
				wanted.isEmpty() ? "不分摊到几个社区" : "涉及 %d 个社区".formatted(wanted.size()), this.clock.instant()), actor);
		this.tasks.refresh(project, actor.accountId());
	}

	/** Hands it in, or refuses with everything that blocks. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "报街道研究")
	public void enter(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		if (!isOpen(project)) {
			throw new IllegalTransition(project.state(), ProjectState.STREET_STUDY);
		}
		Clearance<StudyEntryRule> clearance = assess(project, actor).clear();
		Instant now = this.clock.instant();
		int round = this.studies.findFirstByProjectIdOrderByRoundDesc(project.id().value())
			.map(StreetStudy::round)
			.orElse(0) + 1;
		this.studies.save(new StreetStudy(project.id(), round, actor.accountId(), now));
		project.enterStudy(clearance, home(project), actor.accountId(), now);
		this.life.record(project, clearance,
				Step.of("报街道研究",
						"报街道研究，申报 %s 元。%s".formatted(project.outline().requested(),
								(project.track() == Track.POOL) ? "年度保障服务项目" : routing(project, actor).inWords()),
						now),
				actor);
	}

	/** A project of several communities belongs to none of them alone. */
	private Home home(Project project) {
		List<Share> concerned = this.shares.of(project.id());
		String street = project.home().streetCode();
		return switch (concerned.size()) {
			case 0 -> project.home();
			case 1 -> new Home(street, concerned.get(0).communityCode());
			default -> new Home(street, null);
		};
	}

}
