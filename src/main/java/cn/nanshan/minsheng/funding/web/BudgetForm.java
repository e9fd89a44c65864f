package cn.nanshan.minsheng.funding.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives a street for a year, as typed. A cut is a direction, not a minus
 * sign that is easily lost.
 *
 * @param direction whether money comes or goes; only for an adjustment
 * @param city yuan of the city
 * @param district yuan of the district
 * @param document number of the document
 * @param dated its date
 */
record BudgetForm(@NotNull(message = "请选择调增或调减") @Nullable Direction direction,
		@Yuan(label = "市级资金", optional = true, zero = true) String city,
		@Yuan(label = "区级资金", optional = true, zero = true) String district,
		@NotBlank(message = "请填依据文件或文号") @Size(max = 80, message = "文号最多 80 个字") String document,
		@Day(label = "文件日期") String dated) {

	/** Whether money comes or goes. */
	enum Direction {

		RAISE("调增"), CUT("调减");

		private final String label;

		Direction(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	static BudgetForm empty(boolean opened) {
		return new BudgetForm(opened ? null : Direction.RAISE, "", "", "", "");
	}

	BudgetAct toAct() {
		return new BudgetAct(signed(this.city), signed(this.district), this.document.strip(),
				LocalDate.parse(this.dated));
	}

	boolean isNothing() {
		return toSum(this.city).isZero() && toSum(this.district).isZero();
	}

	private Money signed(String typed) {
		Money sum = toSum(typed);
		return (this.direction == Direction.CUT) ? Money.ZERO.minus(sum) : sum;
	}

	private static Money toSum(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? Money.ZERO : Money.of(Yuan.Validator.plain(typed));
	}

}
