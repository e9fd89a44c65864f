package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embeddable;

/**
 * One invoice that a payment rests on (FUND-26).
 *
 * @param code 发票代码, empty for a 数电票
 * @param number 发票号码
 * @param issuedOn day of issue
 * @param amount sum with tax
 * @param live whether it is used up: a payment that came to nothing sets its invoices
 * free
 */
@Embeddable
public record InvoiceLine(String code, String number, LocalDate issuedOn, Money amount, boolean live) {

	/** Creates a line of a new request. */
	public InvoiceLine(String code, String number, LocalDate issuedOn, Money amount) {
		this(code, number, issuedOn, amount, true);
	}

	InvoiceLine released() {
		return new InvoiceLine(this.code, this.number, this.issuedOn, this.amount, false);
	}

	/** Returns whether it is the same piece of paper. */
	public boolean isSameAs(InvoiceLine other) {
		return this.number.equals(other.number) && this.code.equals(other.code);
	}

	/** Returns number and day as pages show them. */
	public String inWords() {
		return this.number + (this.code.isEmpty() ? "" : "（代码 " + this.code + "）") + "，" + this.issuedOn + "，"
				+ this.amount + " 元";
	}

}
