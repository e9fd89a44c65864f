package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows a retention to its end: it stays held over the year-end until it is paid as a
 * tranche of its own, or not paid on a document.
 */
@UseCase
public class Retentions {

	private final Projects projects;

	private final PaymentQueue queue;

	private final SettlementRepository settlements;

	private final PaymentRepository payments;

	private final Commitments fund;

	private final RetentionTasks tasks;

	private final ProjectLife life;

	private final WaiverBook waivers;

	private final JdbcClient jdbc;

	private final Clock clock;

	Retentions(Projects projects, PaymentQueue queue, SettlementRepository settlements, PaymentRepository payments,
			Commitments fund, RetentionTasks tasks, ProjectLife life, WaiverBook waivers, JdbcClient jdbc,
			Clock clock) {
		this.projects = projects;
		this.queue = queue;
		this.settlements = settlements;
		this.payments = payments;
		this.fund = fund;
		this.tasks = tasks;
		this.life = life;
		this.waivers = waivers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the retention of a project, empty if it was settled without one. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看质保金")
	public Optional<RetentionPage> find(String projectNumber, Actor actor) {
		return find(this.projects.named(projectNumber, actor), actor);
	}

	/** Returns the retention of a project that the reader has before them already. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看质保金")
	public Optional<RetentionPage> find(Project project, Actor actor) {
		return this.settlements.findById(project.id().value())
			.filter((it) -> it.retention().isPositive())
			.map(this::page);
	}

	/** Enters that a retention is not paid, or not all of it. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "扣除质保金")
	public void forfeit(String projectNumber, Forfeit forfeit, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		UUID subject = project.id().value();
		this.queue.await(subject);
		Settlement settlement = this.settlements.findById(subject)
			.filter((it) -> it.retention().isPositive())
			.orElseThrow(() -> new NotFound("质保金"));
		Money left = page(settlement).left();
		Clearance<ForfeitRule> clearance = Assessment
			.of(ForfeitRule.class,
					new ForfeitFacts(subject, project.track(), LocalDate.now(this.clock), left, forfeit.amount(),
							this.waivers.of(subject)))
			.clear();
		settlement.forfeit(clearance, forfeit.amount());
		write(subject, forfeit, actor);
		this.fund.forfeit(subject, forfeit.amount(), "扣除质保金，依据 " + forfeit.document(), actor.accountId());
		if (left.equals(forfeit.amount())) {
			this.tasks.close(subject, actor);
		}
		this.life.record(project, clearance,
				Step.because("扣除质保金",
						"扣除质保金 %s 元，依据 %s（%s）".formatted(forfeit.amount(), forfeit.document(), forfeit.decidedOn()),
						forfeit.reason(), this.clock.instant()),
				actor);
	}

	private RetentionPage page(Settlement settlement) {
		List<Payment> asked = this.payments.findByProjectIdOrderByTranche(settlement.projectId())
			.stream()
			.filter((payment) -> payment.stage() == PaymentStage.RETENTION)
			.toList();
		Money paid = Money.sum(asked.stream().map(Payment::paidSum).toList());
		Money pending = Money
			.sum(asked.stream().filter((payment) -> payment.state().isPending()).map(Payment::amount).toList());
		LocalDate last = settlement.warrantyEnds();
		return new RetentionPage(settlement.retention(), last, last == null || LocalDate.now(this.clock).isAfter(last),
				paid, pending, settlement.forfeited(),
				settlement.retention().minus(paid).minus(pending).minus(settlement.forfeited()),
				forfeits(settlement.projectId()));
	}

	private List<RetentionPage.ForfeitLine> forfeits(UUID project) {
		return this.jdbc.sql("""
				select amount, reason, document, decided_on, entered_by_name from retention_forfeit
				where project_id = :project order by entered_at
				""")
			.param("project", project)
			.query((row, index) -> new RetentionPage.ForfeitLine(
					new Forfeit(new Money(row.getBigDecimal("amount")), row.getString("reason"),
							row.getString("document"), row.getObject("decided_on", LocalDate.class)),
					row.getString("entered_by_name")))
			.list();
	}

	private void write(UUID project, Forfeit forfeit, Actor actor) {
		this.jdbc.sql("""
				insert into retention_forfeit (id, project_id, amount, reason, document, decided_on, entered_by,
				  entered_by_name, entered_at)
				values (:id, :project, :amount, :reason, :document, :on, :by, :name, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("project", project)
			.param("amount", forfeit.amount().yuan())
			.param("reason", forfeit.reason())
			.param("document", forfeit.document())
			.param("on", forfeit.decidedOn())
			.param("by", actor.accountId())
			.param("name", actor.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
