package cn.nanshan.minsheng.report;

/**
 * Money that left the account and money that came back, each on its own day: a tranche
 * counts when it was paid, its refund, negative, when it arrived and somebody confirmed
 * it.
 */
final class PaymentFlow {

	/** A table of both, to be given a name. */
	static final String TABLE = """
			(select id, project_id, tranche, amount, paid_on, voucher_number, false as refund
			from payment where state = 'PAID'
			union all
			select p.id, p.project_id, p.tranche, -r.amount, r.refunded_on, r.voucher_number, true
			from payment_refund r join payment p on p.id = r.payment_id where r.state = 'CONFIRMED')
			""";

	private PaymentFlow() {
	}

	/** Returns the condition that a flow, named y, lies within the days asked for. */
	static String days(FundLedgerFilter filter) {
		return ((filter.paidFrom() != null) ? " and y.paid_on >= :paidFrom" : "")
				+ ((filter.paidTo() != null) ? " and y.paid_on <= :paidTo" : "");
	}

}
