package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Offices;
import cn.nanshan.minsheng.identity.Role;

import org.springframework.stereotype.Component;

/**
 * Knows who may sign in a street today: whoever is moved or stopped is no approver any
 * more from that moment on.
 */
@Component
public class Approvers {

	/** The offices that can stand in a chain. */
	public static final Set<Role> OFFICES = EnumSet.of(Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE,
			Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER);

	private final Offices offices;

	private final Delegations delegations;

	private final Clock clock;

	Approvers(Offices offices, Delegations delegations, Clock clock) {
		this.offices = offices;
		this.delegations = delegations;
		this.clock = clock;
	}

	/** Returns everybody who may sign in a street, in the order of the offices. */
	public List<Approver> of(String streetCode) {
		return this.offices.heldIn(streetCode, OFFICES)
			.stream()
			.map((holder) -> new Approver(holder.accountId(), holder.name(), holder.role()))
			.toList();
	}

	/** Returns who may sign for one office of a street. */
	public List<Approver> of(String streetCode, Role role) {
		return of(streetCode).stream().filter((one) -> one.role() == role).toList();
	}

	/** Returns by what right a person signs for an office, empty if by none. */
	public Optional<Mandate> mandate(Actor actor, Role role) {
		return actor.roles().contains(role) ? Optional.of(Mandate.own(actor))
				: this.delegations.to(actor, role, LocalDate.now(this.clock)).map((one) -> Mandate.of(actor, one));
	}

	/**
	 * Returns who can sign the step whose turn it is.
	 * @param barred people who may not sign this subject at all
	 */
	public Signers signers(ApprovalRun run, String streetCode, Set<UUID> barred) {
		RunStep step = run.current().orElseThrow();
		Predicate<UUID> may = (account) -> !barred.contains(account) && !account.equals(run.startedBy())
				&& !run.signedElsewhere(account);
		List<Approver> holders = of(streetCode, step.role());
		List<Approver> deputies = this.delegations.deputiesOf(streetCode, step.role(), LocalDate.now(this.clock));
		List<Approver> free = Stream.concat(holders.stream(), deputies.stream())
			.filter((one) -> may.test(one.accountId()))
			.toList();
		return new Signers(free, holders, free.isEmpty() ? appointable(run, step, streetCode, may) : List.of());
	}

	private List<Approver> appointable(ApprovalRun run, RunStep step, String streetCode, Predicate<UUID> may) {
		List<Approver> all = of(streetCode).stream().filter((one) -> may.test(one.accountId())).toList();
		Set<UUID> neededLater = run.applicable()
			.stream()
			.filter((later) -> later.isOpen() && !later.equals(step))
			.map((later) -> all.stream().filter((one) -> one.role() == later.role()).toList())
			.filter((left) -> left.size() == 1)
			.map((left) -> left.get(0).accountId())
			.collect(Collectors.toSet());
		return all.stream()
			.filter((one) -> one.role() != step.role() && !neededLater.contains(one.accountId()))
			.toList();
	}

	/**
	 * Returns who else has to agree before a step is settled; nobody if anyone's
	 * signature will do.
	 * @param barred people who may not sign this subject at all
	 */
	Set<UUID> missing(ApprovalRun run, String streetCode, Mandate signing, Set<UUID> barred) {
		RunStep step = run.current().orElseThrow();
		if (!step.everyone()) {
			return Set.of();
		}
		Set<UUID> missing = of(streetCode, step.role()).stream()
			.map(Approver::accountId)
			.filter((account) -> !barred.contains(account) && !account.equals(run.startedBy())
					&& !run.signedElsewhere(account))
			.collect(Collectors.toCollection(HashSet::new));
		run.under(step)
			.stream()
			.filter((one) -> one.outcome() == StepOutcome.AGREED)
			.forEach((one) -> missing.remove(one.onBehalfOf()));
		missing.remove((signing.standsFor() != null) ? signing.standsFor() : signing.signer());
		return missing;
	}

}
