package cn.nanshan.minsheng.procurement;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * Where somebody is paid to. Only street finance sees it whole, and no log ever does.
 *
 * @param bank 开户行
 * @param number 账号, digits only
 */
@Embeddable
public record BankAccount(@Convert(converter = BankSeal.class) String bank,
		@Convert(converter = AccountSeal.class) String number) {

	private static final int SHOWN = 4;

	/** Returns it with all but the last digits hidden. */
	public BankAccount masked() {
		int hidden = Math.max(this.number.length() - SHOWN, 0);
		return new BankAccount(this.bank, "*".repeat(hidden) + this.number.substring(hidden));
	}

	/** Leaves the number out, so that no log ever holds it. */
	@Override
	public String toString() {
		return "BankAccount[" + masked().number + "]";
	}

}
