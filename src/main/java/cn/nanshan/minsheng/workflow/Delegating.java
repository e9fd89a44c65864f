package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the signature of an approver who is away to another approver of the street, for
 * days that stand on each decision. The absent person does it, or the task force when the
 * absent person cannot.
 */
@UseCase
public class Delegating {

	/** Type of the subject under which the trail keeps delegations. */
	public static final String SUBJECT = "delegation";

	private static final int MOST = 200;

	private final Delegations delegations;

	private final Approvers approvers;

	private final AuditTrail trail;

	private final Clock clock;

	Delegating(Delegations delegations, Approvers approvers, AuditTrail trail, Clock clock) {
		this.delegations = delegations;
		this.approvers = approvers;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns the delegations of the actor's street, newest first. */
	@AnyStaff(action = "查看审批委托")
	@Transactional(readOnly = true)
	public List<Delegation> list(Actor actor) {
		String street = actor.scope().streetCode();
		return (street != null) ? this.delegations.of(street, MOST) : List.of();
	}

	/** Returns the approvers of the actor's street, for the two choices of the form. */
	@AnyStaff(action = "查看审批岗位人员")
	@Transactional(readOnly = true)
	public List<Approver> approvers(Actor actor) {
		String street = actor.scope().streetCode();
		return (street != null) ? this.approvers.of(street) : List.of();
	}

	/**
	 * Gives a signature to a deputy.
	 * @throws Refused if the deputy is no approver of the street, holds the same office,
	 * or the days overlap another delegation
	 */
	@AllowedTo(
			value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "委托他人审批")
	public UUID give(NewDelegation wanted, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new Refused("只有街道的审批岗位可以委托。");
		}
		Approver absent = approver(street, wanted.absentId(), wanted.role())
			.orElseThrow(() -> new Refused("被代签的人不在这个审批岗位上。"));
		if (!actor.is(wanted.absentId()) && !actor.roles().contains(Role.TASK_FORCE)) {
			throw new Refused("只能委托自己的签署；别人不能到岗时，由专责小组登记委托。");
		}
		Approver deputy = this.approvers.of(street)
			.stream()
			.filter((one) -> one.accountId().equals(wanted.deputyId()))
			.findFirst()
			.orElseThrow(() -> new Refused("代签人不是本街道在岗的审批人员。"));
		if (deputy.accountId().equals(absent.accountId())
				|| approver(street, wanted.deputyId(), wanted.role()).isPresent()) {
			throw new Refused("代签人自己就在这个岗位上，可以直接签署，不用委托。");
		}
		if (wanted.lastDay().isBefore(LocalDate.now(this.clock))) {
			throw new Refused("委托期已经过去。");
		}
		if (this.delegations.overlaps(wanted.absentId(), wanted.role(), wanted.firstDay(), wanted.lastDay())) {
			throw new Refused("这几天已经有一份委托，请先结束那一份。");
		}
		Delegation delegation = new Delegation(UUID.randomUUID(), street, wanted.role(), absent.accountId(),
				absent.name(), deputy.accountId(), deputy.name(), wanted.firstDay(), wanted.lastDay(), wanted.reason(),
				null);
		this.delegations.add(delegation, actor.accountId(), this.clock.instant());
		record("委托审批", deputy.name() + delegation.inWords(), wanted.reason(), delegation.id(), actor);
		return delegation.id();
	}

	private Optional<Approver> approver(String street, UUID account, Role role) {
		return this.approvers.of(street)
			.stream()
			.filter((one) -> one.accountId().equals(account) && one.role() == role)
			.findFirst();
	}

	/**
	 * Ends a delegation before its last day.
	 * @throws NotFound if there is none of that id in the actor's street
	 */
	@AllowedTo(
			value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "结束审批委托")
	public void end(UUID id, Actor actor) {
		Delegation delegation = this.delegations.withId(id, actor.scope().streetCode())
			.orElseThrow(() -> new NotFound("审批委托"));
		if (!actor.is(delegation.absentId()) && !actor.roles().contains(Role.TASK_FORCE)) {
			throw new Refused("由委托人本人或专责小组结束委托。");
		}
		if (!this.delegations.end(id, this.clock.instant())) {
			throw new Refused("这份委托已经结束。");
		}
		record("结束审批委托", delegation.deputyName() + delegation.inWords(), null, id, actor);
	}

	private void record(String action, String sentence, @org.jspecify.annotations.Nullable String reason, UUID id,
			Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id.toString(), sentence, List.of(), reason, null));
	}

}
