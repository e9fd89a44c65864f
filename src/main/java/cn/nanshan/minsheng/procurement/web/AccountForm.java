package cn.nanshan.minsheng.procurement.web;

import java.text.Normalizer;

import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.procurement.PayeeAccount;
import cn.nanshan.minsheng.procurement.VendorAccounts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** 收款账户 as typed. */
record AccountForm(int version, @NotBlank(message = "请填写开户行") @Size(max = 100, message = "最多 100 个字") String bank,
		@NotBlank(message = "请填写账号") String number) {

	static AccountForm empty() {
		return new AccountForm(VendorAccounts.NONE, "", "");
	}

	static AccountForm of(PayeeAccount held) {
		return new AccountForm(held.version(), held.account().bank(), held.account().number());
	}

	void check(Errors errors) {
		if (!errors.hasFieldErrors("number") && !plain().matches("\\d{8,30}")) {
			errors.rejectValue("number", "digits", "账号应为 8 到 30 位数字，请按开户许可证或发票核对");
		}
	}

	BankAccount toAccount() {
		return new BankAccount(this.bank.strip(), plain());
	}

	private String plain() {
		return Normalizer.normalize(this.number, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
	}

	/** Leaves the number out, so that no log ever holds it. */
	@Override
	public String toString() {
		return "AccountForm[" + this.version + "]";
	}

}
