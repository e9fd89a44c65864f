package cn.nanshan.minsheng.settlement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.settlement.RefundLine;
import cn.nanshan.minsheng.settlement.RetentionPage;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * F18, the form of payments and final account of one project.
 *
 * @param number number of the project
 * @param name its name
 * @param place street and community
 * @param vendor who is paid
 * @param approved approved sum
 * @param contracted contract sum
 * @param settled settled sum
 * @param tranches what was asked for and not turned down, in its order
 * @param retention what became of the retention, absent if there is none
 */
record FundSheet(String number, String name, String place, String vendor, @Nullable Money approved,
		@Nullable Money contracted, @Nullable Money settled, List<Tranche> tranches,
		@Nullable RetentionPage retention) {

	/** Puts the tranches one below the other and sums them up. */
	static List<Tranche> tranches(List<PaymentPage> payments, Map<UUID, List<RefundLine>> refunds,
			@Nullable Money contracted) {
		List<Tranche> tranches = new ArrayList<>();
		Money sum = Money.ZERO;
		for (PaymentPage payment : payments) {
			if (!payment.state().cameToNothing()) {
				sum = sum.plus(payment.amount()).minus(payment.refunded());
				tranches.add(new Tranche(payment, sum, (contracted != null) ? contracted.minus(sum) : null,
						refunds.getOrDefault(payment.id(), List.of())
							.stream()
							.filter((line) -> line.hands().counts())
							.toList()));
			}
		}
		return tranches;
	}

	/** Returns what left the account, less what came back. */
	public Money paid() {
		return Money.sum(this.tranches.stream().map((it) -> it.payment().net()).toList());
	}

	public Money refunded() {
		return Money.sum(this.tranches.stream().map((it) -> it.payment().refunded()).toList());
	}

	/** Returns what the contract, or the final account, has left. */
	public @Nullable Money left() {
		Money whole = (this.settled != null) ? this.settled : this.contracted;
		return (whole != null) ? whole.minus(paid()) : null;
	}

	/**
	 * One tranche.
	 *
	 * @param payment the payment
	 * @param cumulative what is paid or asked up to it, less what came back
	 * @param balance what the contract then has left
	 * @param refunds what came back of it
	 */
	public record Tranche(PaymentPage payment, Money cumulative, @Nullable Money balance, List<RefundLine> refunds) {

	}

}
