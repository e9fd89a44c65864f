package cn.nanshan.minsheng.exclusion;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.Line;
import org.jspecify.annotations.Nullable;

/** Reads one row of a register, and says of every cell what is wrong with it. */
final class RegisterLine {

	private static final BigDecimal MOST = new BigDecimal("99999999999.99");

	private final Line line;

	private final Setting setting;

	private final Map<String, String> wrong = new HashMap<>();

	RegisterLine(Line line, Setting setting) {
		this.line = line;
		this.setting = setting;
		check();
	}

	/** Returns what is wrong, by heading; empty if nothing is. */
	Map<String, String> wrong() {
		return this.wrong;
	}

	/** Returns what it says, of a row with nothing wrong. */
	RegisterText text() {
		return new RegisterText(street(), Integer.parseInt(year()), cell(RegisterColumn.NAME),
				cell(RegisterColumn.PLACE), Money.of(amount()), cell(RegisterColumn.OWNER),
				cell(RegisterColumn.DOCUMENT));
	}

	private void check() {
		filled(RegisterColumn.NAME, 100);
		filled(RegisterColumn.DOCUMENT, 100);
		atMost(RegisterColumn.PLACE, 200);
		atMost(RegisterColumn.OWNER, 100);
		checkYear();
		checkAmount();
		String street = cell(RegisterColumn.STREET);
		unless(street.isEmpty() || this.setting.streets().containsKey(street), RegisterColumn.STREET,
				"“" + street + "”不在可选范围：" + String.join("、", this.setting.streets().keySet()));
	}

	private void checkYear() {
		int thisYear = this.setting.thisYear();
		unless(year().matches("\\d{4}"), RegisterColumn.YEAR, "应为四位数字的年份，例如 " + thisYear);
		if (this.wrong.containsKey(RegisterColumn.YEAR.heading())) {
			return;
		}
		int year = Integer.parseInt(year());
		unless(year >= thisYear - 5 && year <= thisYear + 2, RegisterColumn.YEAR,
				"只登记 %d 年至 %d 年，现在是 %d".formatted(thisYear - 5, thisYear + 2, year));
	}

	private void checkAmount() {
		String amount = amount();
		if (!amount.matches("\\d+(\\.\\d+)?")) {
			unless(false, RegisterColumn.AMOUNT, amount.isEmpty() ? "没有填写" : "应为数字，例如 48000.00，单位为元");
			return;
		}
		BigDecimal sum = new BigDecimal(amount);
		unless(sum.signum() > 0, RegisterColumn.AMOUNT, "应大于 0");
		unless(sum.stripTrailingZeros().scale() <= 2, RegisterColumn.AMOUNT, "最多两位小数（精确到分）");
		unless(sum.compareTo(MOST) <= 0, RegisterColumn.AMOUNT, "太大，请核对单位是不是元");
	}

	private void filled(RegisterColumn column, int most) {
		unless(!cell(column).isBlank(), column, "没有填写");
		atMost(column, most);
	}

	private void atMost(RegisterColumn column, int most) {
		int length = cell(column).length();
		unless(length <= most, column, "最多 %d 个字，现在 %d 个".formatted(most, length));
	}

	private void unless(boolean right, RegisterColumn column, String message) {
		if (!right) {
			this.wrong.putIfAbsent(column.heading(), message);
		}
	}

	private @Nullable String street() {
		String own = this.setting.ownStreet();
		return (own != null) ? own : this.setting.streets().get(cell(RegisterColumn.STREET));
	}

	private String year() {
		return plain(RegisterColumn.YEAR).replaceAll("[年度]", "");
	}

	private String amount() {
		return plain(RegisterColumn.AMOUNT).replace(",", "").replaceAll("元$", "");
	}

	private String plain(RegisterColumn column) {
		return Normalizer.normalize(cell(column), Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

	private String cell(RegisterColumn column) {
		return this.line.cell(column).strip();
	}

	/**
	 * What the rows of one file have in common.
	 *
	 * @param ownStreet the street whose register it is, absent for the district's
	 * @param streets codes of streets by their names
	 * @param thisYear the year of the import
	 */
	record Setting(@Nullable String ownStreet, Map<String, String> streets, int thisYear) {

	}

}
