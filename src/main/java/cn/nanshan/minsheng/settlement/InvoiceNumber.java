package cn.nanshan.minsheng.settlement;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What tells an invoice from all others: twenty digits of a 数电票, or eight digits together
 * with the code of the older forms.
 *
 * @param code ten to twelve digits, empty for a 数电票
 * @param number eight or twenty digits
 */
public record InvoiceNumber(String code, String number) {

	private static final int DIGITAL = 20;

	private static final int PAPER = 8;

	/**
	 * Reads what was typed or pasted: blanks, hyphens and full-width digits are no error.
	 */
	public static InvoiceNumber of(String code, String number) {
		return new InvoiceNumber(plain(code), plain(number));
	}

	private static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
	}

	/** Returns what is wrong with the number, in words for its field. */
	public Optional<String> wrongNumber() {
		if (this.number.isEmpty()) {
			return Optional.of("请填写发票号码");
		}
		if (!this.number.matches("\\d+")) {
			return Optional.of("发票号码只有数字：数电票 20 位，其他发票 8 位");
		}
		return (this.number.length() == DIGITAL || this.number.length() == PAPER) ? Optional.empty()
				: Optional.of("发票号码应为 20 位（数电票）或 8 位（另填发票代码），现在是 %d 位".formatted(this.number.length()));
	}

	/** Returns what is wrong with the code, given a number that is right. */
	public Optional<String> wrongCode() {
		if (this.number.length() == DIGITAL) {
			return this.code.isEmpty() ? Optional.empty() : Optional.of("数电票没有发票代码，请清空");
		}
		if (this.code.isEmpty()) {
			return Optional.of("8 位的发票号码要同时填发票代码");
		}
		return this.code.matches("\\d{10,12}") ? Optional.empty() : Optional.of("发票代码应为 10 到 12 位数字");
	}

}
