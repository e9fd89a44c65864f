package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Enters that a retention is not paid, or not all of it; it counts once a second person
 * has confirmed it.
 */
@UseCase
public class Forfeiting {

	private final Projects projects;

	private final PaymentQueue queue;

	private final RetentionReader reader;

	private final ForfeitureRepository forfeitures;

	private final Commitments fund;

	private final ForfeitTasks tasks;

	private final RetentionTasks reminders;

	private final ProjectLife life;

	private final WaiverBook waivers;

	private final Clock clock;

	Forfeiting(Projects projects, PaymentQueue queue, RetentionReader reader, ForfeitureRepository forfeitures,
			Commitments fund, ForfeitTasks tasks, RetentionTasks reminders, ProjectLife life, WaiverBook waivers,
			Clock clock) {
		this.projects = projects;
		this.queue = queue;
		this.reader = reader;
		this.forfeitures = forfeitures;
		this.fund = fund;
		this.tasks = tasks;
		this.reminders = reminders;
		this.life = life;
		this.waivers = waivers;
		this.clock = clock;
	}

	/** Enters that a retention is not paid, or not all of it; nothing counts yet. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记扣除质保金")
	public void enter(String projectNumber, Forfeit entry, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		RetentionPage retention = this.reader.page(settlement(project));
		if (retention.waiting().isPositive()) {
			throw new Refused("还有一笔扣除等待确认，请先确认或撤销。");
		}
		Clearance<ForfeitRule> clearance = clear(project, retention.left(), entry.amount());
		Forfeiture forfeiture = this.forfeitures
			.save(new Forfeiture(project.id().value(), entry, actor, this.clock.instant()));
		this.tasks.open(project, forfeiture);
		this.life.record(project, clearance, step("登记扣除质保金", entry, entry.reason()), actor);
	}

	/**
	 * Confirms that it is not paid: the sum is the street's again.
	 * @throws SignedTwice if the same person entered it
	 */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.STREET_LEADER }, action = "确认扣除质保金")
	public void confirm(String projectNumber, UUID forfeitId, int seenVersion, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		Settlement settlement = settlement(project);
		Forfeiture forfeiture = waiting(project, forfeitId, seenVersion);
		Forfeit entry = forfeiture.entry();
		Money left = this.reader.page(settlement).left().plus(entry.amount());
		Clearance<ForfeitRule> clearance = clear(project, left, entry.amount());
		forfeiture.hands().confirm("扣除", actor, this.clock.instant());
		settlement.forfeit(clearance, entry.amount());
		UUID subject = project.id().value();
		this.fund.forfeit(subject, entry.amount(), "扣除质保金，依据 " + entry.document(), actor.accountId());
		this.tasks.close(forfeiture, actor);
		if (left.equals(entry.amount())) {
			this.reminders.close(subject, actor);
		}
		this.life.record(project, clearance, step("确认扣除质保金", entry, entry.reason()), actor);
	}

	/** Drops an entry that was wrong; nothing has counted yet. */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.STREET_LEADER }, action = "撤销扣除质保金登记")
	public void drop(String projectNumber, UUID forfeitId, int seenVersion, String reason, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		settlement(project);
		Forfeiture forfeiture = waiting(project, forfeitId, seenVersion);
		forfeiture.hands().drop(reason, actor, this.clock.instant());
		this.tasks.close(forfeiture, actor);
		this.life.record(project, step("撤销扣除质保金登记", forfeiture.entry(), reason), actor);
	}

	/** Returns the final account with a retention; nobody else acts on it meanwhile. */
	private Settlement settlement(Project project) {
		this.queue.await(project.id().value());
		return this.reader.settlement(project.id().value()).orElseThrow(() -> new NotFound("质保金"));
	}

	private Forfeiture waiting(Project project, UUID forfeitId, int seenVersion) {
		Forfeiture forfeiture = this.forfeitures.findById(forfeitId)
			.filter((it) -> it.projectId().equals(project.id().value()))
			.orElseThrow(() -> new NotFound("扣除记录"));
		if (forfeiture.version() != seenVersion || !forfeiture.hands().isOpen()) {
			throw new PaymentMovedOn("扣除质保金", forfeiture.hands().state().label());
		}
		return forfeiture;
	}

	private Clearance<ForfeitRule> clear(Project project, Money left, Money amount) {
		UUID subject = project.id().value();
		return Assessment
			.of(ForfeitRule.class,
					new ForfeitFacts(subject, project.track(), LocalDate.now(this.clock), left, amount,
							this.waivers.of(subject)))
			.clear();
	}

	private Step step(String act, Forfeit entry, String reason) {
		return Step.because(act,
				"%s：%s 元，依据 %s（%s）".formatted(act, entry.amount(), entry.document(), entry.decidedOn()), reason,
				this.clock.instant());
	}

}
