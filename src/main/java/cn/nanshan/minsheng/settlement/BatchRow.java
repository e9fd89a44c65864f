package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a batch, payee and account as they were sent to the bank.
 *
 * @param paymentId the payment
 * @param paymentVersion its version, to pay it by
 * @param projectNumber number of the project
 * @param tranche number of the tranche
 * @param purpose what it is for
 * @param payee 收款单位
 * @param account bank and account number
 * @param amount yuan
 * @param state whether it waits, was paid or was taken out
 * @param paidOn day of payment, absent before
 * @param voucher accounting voucher, absent before
 */
public record BatchRow(UUID paymentId, int paymentVersion, String projectNumber, int tranche, String purpose,
		String payee, BankAccount account, Money amount, State state, @Nullable LocalDate paidOn,
		@Nullable String voucher) {

	/** What became of a row. */
	public enum State {

		WAITING("待付款"), PAID("已付"), TAKEN_OUT("已移出");

		private final String label;

		State(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	public boolean isWaiting() {
		return this.state == State.WAITING;
	}

	BatchRow masked() {
		return new BatchRow(this.paymentId, this.paymentVersion, this.projectNumber, this.tranche, this.purpose,
				this.payee, this.account.masked(), this.amount, this.state, this.paidOn, this.voucher);
	}

}
