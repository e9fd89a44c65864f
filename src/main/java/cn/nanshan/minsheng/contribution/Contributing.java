package cn.nanshan.minsheng.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Writes down what residents raised and society gave (FUND-29). Nothing is changed later:
 * a mistake is taken back by a counter-entry with its reason.
 */
@UseCase
public class Contributing {

	/** Nothing comes in for what will not be carried out, or is on file. */
	private static final Set<ProjectState> CLOSED = EnumSet.of(ProjectState.NOT_PASSED, ProjectState.REJECTED,
			ProjectState.WITHDRAWN, ProjectState.ARCHIVED);

	private final Projects projects;

	private final ContributionStore store;

	private final ProjectLife life;

	private final Clock clock;

	Contributing(Projects projects, ContributionStore store, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.store = store;
		this.life = life;
		this.clock = clock;
	}

	/** Returns whether money may come in for a project now. */
	public static boolean isOpen(Project project) {
		return !CLOSED.contains(project.state());
	}

	/**
	 * Writes an entry down.
	 * @throws ReceiptUsed if its receipt counts already in the street
	 * @throws Refused if nothing comes in for the project any more
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "登记自筹和捐助")
	public UUID enter(String number, NewContribution given, Actor actor) {
		Project project = toWrite(number, actor);
		if (!isOpen(project)) {
			throw new Refused("项目现在是“%s”，不再登记自筹和捐助。".formatted(project.state().label()));
		}
		this.store.hold(project.home().streetCode());
		if (this.store.isUsed(project.home().streetCode(), given.receiptNumber())) {
			throw new ReceiptUsed(given.receiptNumber());
		}
		Instant now = this.clock.instant();
		UUID id = this.store.add(project, given, actor, now);
		this.life.record(project, Step.of("登记自筹和捐助", "%s %s 元，%s，收据 %s，单列不计入限额".formatted(given.kind().label(),
				given.amount(), given.giverKind().shown(given.giver()), given.receiptNumber()), now), actor);
		return id;
	}

	/**
	 * Takes an entry back by a counter-entry.
	 * @throws Refused if it was taken back before
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "冲销自筹和捐助")
	public void reverse(String number, UUID id, String reason, Actor actor) {
		Project project = toWrite(number, actor);
		Contribution entry = this.store.find(id, project.id().value()).orElseThrow(() -> new NotFound("自筹和捐助"));
		Instant now = this.clock.instant();
		if (!this.store.reverse(id, project.id().value(), LocalDate.now(this.clock), reason, actor, now)) {
			throw new Refused("收据 %s 的这一笔已经冲销，没有再冲一次。".formatted(entry.receiptNumber()));
		}
		this.life.record(project, Step.because("冲销自筹和捐助",
				"冲销%s %s 元，收据 %s".formatted(entry.kind().label(), entry.amount(), entry.receiptNumber()), reason, now),
				actor);
	}

	private Project toWrite(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR);
		return project;
	}

}
