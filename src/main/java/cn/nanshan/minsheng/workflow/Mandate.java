package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * By what right a person signs a step: the own office, or that of an approver who is
 * away.
 *
 * @param signer account
 * @param name name at the time
 * @param standsFor account of the absent approver, absent if the office is the signer's
 * @param authority the delegation with its days, empty if the office is the signer's
 */
public record Mandate(UUID signer, String name, @Nullable UUID standsFor, String authority) {

	/** Signs by the own office. */
	public static Mandate own(Actor actor) {
		return new Mandate(actor.accountId(), actor.name(), null, "");
	}

	/** Signs for somebody who is away. */
	static Mandate of(Actor actor, Delegation delegation) {
		return new Mandate(actor.accountId(), actor.name(), delegation.absentId(), delegation.inWords());
	}

}
