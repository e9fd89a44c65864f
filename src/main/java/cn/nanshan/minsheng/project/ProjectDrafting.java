package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.demand.Demands;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Writes a project down and rewrites it while it is a draft or was returned (domain A1).
 * Saving asks no rule but that of the type (MF-01): what is missing is said when the
 * project is handed to deliberation.
 */
@UseCase
public class ProjectDrafting {

	private final ProjectRepository repository;

	private final Projects projects;

	private final ProjectNumbers numbers;

	private final ProjectLife life;

	private final Demands demands;

	private final Places places;

	private final DesignChanges changes;

	private final DraftTasks tasks;

	private final Clock clock;

	ProjectDrafting(ProjectRepository repository, Projects projects, ProjectNumbers numbers, ProjectLife life,
			Demands demands, Places places, DesignChanges changes, DraftTasks tasks, Clock clock) {
		this.repository = repository;
		this.projects = projects;
		this.numbers = numbers;
		this.life = life;
		this.demands = demands;
		this.places = places;
		this.changes = changes;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Opens a draft of the actor's own community and returns its number. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "新建项目")
	public String create(ProjectDesign design, Actor actor) {
		String code = actor.scope().communityCode();
		Community community = this.places.community((code != null) ? code : "").orElseThrow(() -> new NotFound("您的社区"));
		return open(community, design, "新建项目", actor);
	}

	/**
	 * Replaces what was written, unless somebody else did so since the form was opened.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "修改项目")
	public void revise(String number, int seenVersion, ProjectDesign design, Actor actor) {
		Project project = this.projects.named(number, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		ProjectDesign held = project.design();
		ProjectDesign own = withOwnDemands(keepingLaterRecords(design, held), project.home());
		if (project.version() != seenVersion) {
			throw new StaleVersion("项目 " + number, this.changes.typedAgainst(held, own));
		}
		List<FieldChange> changed = this.changes.between(held, own);
		project.redesign(own);
		try {
			this.life.record(project,
					new Step("修改项目", changed.isEmpty() ? "保存项目，内容没有变化" : "修改项目 " + changed.size() + " 处", null, changed,
							this.clock.instant()),
					actor);
		}
		catch (DataIntegrityViolationException ex) {
			throw told(ex, own);
		}
		this.tasks.refresh(project, actor.accountId());
	}

	/**
	 * Opens a draft of the street itself: a project that it organises, or its yearly
	 * overhead project (MF-14, FUND-05).
	 * @throws Refused if the street has its overhead project of that year already
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.TASK_FORCE }, action = "新建街道项目")
	public String createOfStreet(Track track, ProjectDesign design, Actor actor) {
		String street = Objects.requireNonNullElse(actor.scope().streetCode(), "");
		if (track != Track.STREET && track != Track.POOL) {
			throw new Refused("街道只能新建街道统筹项目或者年度保障服务项目。");
		}
		if (track == Track.POOL && this.repository.hasPoolProject(street, year(design))) {
			throw new Refused(secondPool(design));
		}
		try {
			return open(track, new Home(street, null), "JD", design, "新建街道项目", actor);
		}
		catch (DataIntegrityViolationException ex) {
			throw told(ex, design);
		}
	}

	private String secondPool(ProjectDesign design) {
		return "街道 %d 年已经有年度保障服务项目，一年只立一个。".formatted(year(design));
	}

	/** Of two who write the year's overhead project at once the second is told so. */
	private RuntimeException told(DataIntegrityViolationException ex, ProjectDesign design) {
		return Objects.toString(ex.getMessage(), "").contains("project_pool_uq") ? new Refused(secondPool(design)) : ex;
	}

	/** Opens a draft in any community; who may is the caller's question. */
	String open(Community community, ProjectDesign design, String action, Actor actor) {
		return open(Track.COMMUNITY, new Home(community.streetCode(), community.code()), community.initials(), design,
				action, actor);
	}

	private String open(Track track, Home home, String initials, ProjectDesign design, String action, Actor actor) {
		Instant now = this.clock.instant();
		String number = this.numbers.next(home.streetCode(), initials, year(design), design.outline().type());
		Project project = new Project(ProjectId.next(), number, track, home, withOwnDemands(design, home),
				actor.accountId(), now);
		this.repository.save(project);
		this.life.record(project, Step.of(action, action + " " + number + " " + design.outline().name(), now), actor);
		this.tasks.refresh(project, actor.accountId());
		return number;
	}

	private int year(ProjectDesign design) {
		Integer planned = design.outline().budgetYear();
		return (planned != null) ? planned : LocalDate.now(this.clock).getYear();
	}

	/**
	 * The form shows the design's records of participation; those of later stages stay.
	 */
	private static ProjectDesign keepingLaterRecords(ProjectDesign typed, ProjectDesign held) {
		List<Participation> all = Stream
			.concat(typed.participation().stream(),
					held.participation().stream().filter((it) -> it.stage() != Participation.Stage.DESIGN))
			.toList();
		return new ProjectDesign(typed.outline(), typed.categories(), typed.demands(), typed.budget(), typed.targets(),
				typed.negativeList(), all);
	}

	/**
	 * A project answers to the demands of its own community or street, whatever ids a
	 * form sends.
	 */
	private ProjectDesign withOwnDemands(ProjectDesign design, Home home) {
		String community = home.communityCode();
		Set<UUID> own = Set.copyOf((community != null) ? this.demands.ofCommunity(design.demands(), community)
				: this.demands.ofStreet(design.demands(), home.streetCode()));
		return new ProjectDesign(design.outline(), design.categories(), own, design.budget(), design.targets(),
				design.negativeList(), design.participation());
	}

}
