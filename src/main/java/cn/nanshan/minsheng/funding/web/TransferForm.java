package cn.nanshan.minsheng.funding.web;

import java.util.Objects;

import cn.nanshan.minsheng.funding.AllocationKeeping.Transfer;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A move from one allocation to another, as typed.
 *
 * @param version version of the budget when the page was opened
 * @param from who gives; the street's own is {@value #STREET}
 * @param to who takes
 * @param amount yuan
 * @param reason why
 * @param basis number of the decision
 */
record TransferForm(int version, @NotBlank(message = "请选择调出方") String from, @NotBlank(message = "请选择调入方") String to,
		@Yuan(label = "调剂额") String amount,
		@NotBlank(message = "请写明调剂理由") @Size(max = 200, message = "理由最多 200 个字") String reason,
		@NotBlank(message = "请填依据文件或会议纪要号") @Size(max = 80, message = "文号最多 80 个字") String basis) {

	static final String STREET = "STREET";

	static TransferForm empty(int version) {
		return new TransferForm(version, "", "", "", "", "");
	}

	void check(Errors errors) {
		if (!errors.hasFieldErrors("to") && Objects.equals(this.from, this.to)) {
			errors.rejectValue("to", "same", "调入方不能和调出方相同");
		}
	}

	Transfer toTransfer() {
		return new Transfer(place(this.from), place(this.to), Money.of(Yuan.Validator.plain(this.amount)),
				this.reason.strip(), this.basis.strip());
	}

	private static @Nullable String place(String chosen) {
		return chosen.equals(STREET) ? null : chosen;
	}

}
