package cn.nanshan.minsheng.report.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of overhead are asked for, as it stands in the address.
 *
 * @param year the year that pays
 * @param street code of the street
 * @param category the category
 * @param after running number of the line before this page
 */
record PoolQuery(@Nullable String year, @Nullable String street, @Nullable String category, @Nullable String after) {

	static final String PATH = "/reports/L5/entries";

	/** Returns the address of the lines behind a category, of one street or of all. */
	static String link(int year, @Nullable String street, @Nullable PoolCategory category) {
		Map<String, @Nullable String> asked = new LinkedHashMap<>();
		asked.put("year", String.valueOf(year));
		asked.put("street", street);
		asked.put("category", (category != null) ? category.name() : null);
		return Asked.address(PATH, asked);
	}

	int year(int chosenYear) {
		return FundQuery.year(this.year, chosenYear);
	}

	@Nullable String streetCode() {
		return Asked.words(this.street);
	}

	@Nullable PoolCategory categoryAsked() {
		return Asked.oneOf(PoolCategory.class, this.category);
	}

	@Nullable Long before() {
		String number = Asked.words(this.after);
		return (number != null && number.matches("\\d{1,18}")) ? Long.valueOf(number) : null;
	}

}
