package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.procurement.Payees;
import cn.nanshan.minsheng.project.Project;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads how the person at the desk stands to the vendor that would be paid. */
@Component
class PaymentSigners {

	/**
	 * The hands under a payment; a vendor that asks for its own money decides nothing.
	 */
	private static final Set<Role> HANDS = Set.of(Role.COMMUNITY_CLERK, Role.TASK_FORCE, Role.STREET_CLERK,
			Role.STREET_FINANCE, Role.STREET_LEADER);

	private final Declarations declarations;

	private final Payees payees;

	private final Clock clock;

	PaymentSigners(Declarations declarations, Payees payees, Clock clock) {
		this.declarations = declarations;
		this.payees = payees;
		this.clock = clock;
	}

	PaymentSigner of(Project project, Actor actor) {
		@Nullable Party payee = this.payees.of(project.id()).orElse(null);
		return new PaymentSigner(actor.roles().stream().anyMatch(HANDS::contains)
				? this.declarations.standingOf(actor.accountId(), LocalDate.now(this.clock)) : null, payee);
	}

}
