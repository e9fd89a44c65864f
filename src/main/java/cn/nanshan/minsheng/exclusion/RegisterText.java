package cn.nanshan.minsheng.exclusion;

import java.util.Locale;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a register says.
 *
 * @param streetCode the street it is about, absent if it is the district's
 * @param year the year of the plan or budget
 * @param name 项目名称
 * @param place where, may be empty
 * @param amount yuan planned
 * @param owner who carries it out, may be empty
 * @param document the document it was taken from
 */
public record RegisterText(@Nullable String streetCode, int year, String name, String place, Money amount, String owner,
		String document) {

	/** Returns what two rows share if they mean the same. */
	String mark() {
		return String.join("|", plain(this.name), plain(this.place), this.amount.yuan().toPlainString());
	}

	/** Returns the row in a sentence. */
	public String inWords() {
		return "《%s》%d 年 %s 元".formatted(this.name, this.year, this.amount);
	}

	private static String plain(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

}
