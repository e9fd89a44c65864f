package cn.nanshan.minsheng.funding.web;

import cn.nanshan.minsheng.shared.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A sum and the document it rests on, as typed.
 *
 * @param amount yuan; a cut begins with a minus
 * @param basis number of the document
 */
record BudgetForm(@NotBlank(message = "请填金额") @Pattern(regexp = "|-?\\d{1,11}(\\.\\d{1,2})?",
		message = "金额应为数字，最多两位小数，调减前面写减号") String amount, @NotBlank(message = "请填依据文件或文号") String basis) {

	Money money() {
		return Money.of(this.amount);
	}

}
