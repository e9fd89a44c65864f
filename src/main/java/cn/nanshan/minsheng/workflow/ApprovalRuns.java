package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves approvals along a street's chain; knows no project, only the id of a subject.
 */
@Component
public class ApprovalRuns {

	private final ApprovalRunRepository repository;

	private final JdbcClient jdbc;

	private final Regulations regulations;

	private final Approvers approvers;

	private final Deadlines deadlines;

	private final Clock clock;

	ApprovalRuns(ApprovalRunRepository repository, JdbcClient jdbc, Regulations regulations, Approvers approvers,
			Deadlines deadlines, Clock clock) {
		this.repository = repository;
		this.jdbc = jdbc;
		this.regulations = regulations;
		this.approvers = approvers;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Returns the newest approval of a subject. */
	public Optional<ApprovalRun> of(UUID subject) {
		return this.repository.findFirstBySubjectOrderByRoundDesc(subject);
	}

	/**
	 * Returns the people who turned a subject down in an earlier approval: somebody else
	 * reconsiders it.
	 */
	public Set<UUID> refusers(UUID subject) {
		return Set.copyOf(this.jdbc.sql("""
				select s.signer_id from approval_run r join approval_signature s on s.run_id = r.id
				where r.subject = :subject and s.outcome = 'REJECTED'
				""").param("subject", subject).query(UUID.class).list());
	}

	/**
	 * Starts an approval under the regulation in force today.
	 * @param works whether the steps for works apply
	 * @param sum the sum asked for, which decides the steps of the ladder
	 * @throws Refused if the street has published no regulation (MF-15)
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ApprovalRun start(UUID subject, String streetCode, boolean works, Money sum, UUID by) {
		StreetRegulation regulation = this.regulations.inForce(streetCode)
			.orElseThrow(() -> new Refused("街道还没有发布生效的审批流程，暂时不能报审。请联系街道专责小组。"));
		int round = of(subject).map(ApprovalRun::round).orElse(0) + 1;
		ApprovalRun run = new ApprovalRun(UUID.randomUUID(), subject, round, regulation, works, sum, by,
				this.clock.instant());
		run.dueOn(due(run));
		return this.repository.save(run);
	}

	/**
	 * Signs the step whose turn it is.
	 * @param seenVersion version of the run that the signer saw
	 * @param streetCode street whose offices sign
	 * @param barred people who may not sign this subject at all
	 * @throws StaleVersion if somebody signed meanwhile
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void sign(ApprovalRun run, int seenVersion, String streetCode, Mandate mandate, Opinion opinion,
			Set<UUID> barred) {
		mustBe(run, seenVersion);
		Optional<RunStep> before = run.current();
		run.sign(mandate, opinion, this.clock.instant(), this.approvers.missing(run, streetCode, mandate, barred));
		keep(run, seenVersion, before);
	}

	/**
	 * Takes the own agreement back, as long as nobody has acted after it.
	 * @throws StaleVersion if somebody signed meanwhile
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBack(ApprovalRun run, int seenVersion, UUID by) {
		mustBe(run, seenVersion);
		Optional<RunStep> before = run.current();
		run.takeBack(by, this.clock.instant());
		keep(run, seenVersion, before);
	}

	private static void mustBe(ApprovalRun run, int seenVersion) {
		if (run.version() != seenVersion) {
			throw stale(run, seenVersion);
		}
	}

	private void keep(ApprovalRun run, int seenVersion, Optional<RunStep> before) {
		if (run.current().isPresent() && !run.current().equals(before)) {
			run.dueOn(due(run));
		}
		try {
			this.repository.save(run);
			this.repository.flush();
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			throw stale(run, seenVersion);
		}
	}

	/** Ends the approval of a subject that was taken back, if one is under way. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(UUID subject, Instant now) {
		of(subject).filter((run) -> run.endedAt() == null).ifPresent((run) -> {
			run.end(now);
			this.repository.save(run);
		});
	}

	/** Returns the last day of the step whose turn has just come. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Deadline deadline(RunStep step) {
		return this.deadlines.count(LocalDate.now(this.clock),
				DayRule.working(step.workingDays(), "转到本环节当日", "MF-15", null));
	}

	private LocalDate due(ApprovalRun run) {
		return run.current()
			.map((step) -> deadline(step).last())
			.orElseThrow(() -> new IllegalStateException("no step applies"));
	}

	private static StaleVersion stale(ApprovalRun run, int seenVersion) {
		String now = run.current().map((step) -> "等待" + step.label()).orElse("已结束");
		return new StaleVersion("审批", List.of(new StaleVersion.Difference("审批环节", "打开页面时的版本 " + seenVersion, now)));
	}

}
