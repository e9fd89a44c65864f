package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Component;

/** Finds the payment that a form was opened on, within the reach of whoever acts. */
@Component
class SeenPayments {

	private final PaymentRepository payments;

	private final Projects projects;

	SeenPayments(PaymentRepository payments, Projects projects) {
		this.payments = payments;
		this.projects = projects;
	}

	/**
	 * Returns a payment to change.
	 * @throws PaymentMovedOn if it is no longer as the form saw it
	 */
	Payment payment(UUID id, int seenVersion, Actor actor) {
		Payment payment = held(id, actor);
		if (payment.version() != seenVersion) {
			throw new PaymentMovedOn(payment.state());
		}
		return payment;
	}

	/** Returns a payment whatever has happened to it since. */
	Payment held(UUID id, Actor actor) {
		Payment payment = this.payments.findById(id).orElseThrow(() -> new NotFound("支付"));
		this.projects.withId(new ProjectId(payment.projectId()), actor);
		return payment;
	}

}
