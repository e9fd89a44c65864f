package cn.nanshan.minsheng.settlement.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.settlement.PaymentFilter;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the list of payments: every filter is in it, so that a view can be kept,
 * sent on and exported. What cannot be read does not narrow the list.
 *
 * @param state where it stands
 * @param stage part of the payment terms
 * @param street code of a street
 * @param community code of a community
 * @param vendor words in the vendor's name
 * @param project words in the project's name, or the beginning of its number
 * @param month month of payment, 2026-03
 * @param min least sum
 * @param max greatest sum
 * @param after key of the row before this page
 */
record PaymentQuery(@Nullable String state, @Nullable String stage, @Nullable String street, @Nullable String community,
		@Nullable String vendor, @Nullable String project, @Nullable String month, @Nullable String min,
		@Nullable String max, @Nullable String after) {

	PaymentFilter filter() {
		return new PaymentFilter(oneOf(PaymentState.class, this.state), oneOf(PaymentStage.class, this.stage),
				filled(this.street), filled(this.community), filled(this.vendor), filled(this.project), monthOf(),
				sum(this.min), sum(this.max));
	}

	@Nullable Long key() {
		return (this.after != null && this.after.matches("\\d{1,18}")) ? Long.valueOf(this.after) : null;
	}

	/**
	 * Returns the filters by name, as the address and the form for all of them carry
	 * them.
	 */
	Map<String, String> values() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("state", this.state);
		all.put("stage", this.stage);
		all.put("street", this.street);
		all.put("community", this.community);
		all.put("vendor", this.vendor);
		all.put("project", this.project);
		all.put("month", this.month);
		all.put("min", this.min);
		all.put("max", this.max);
		Map<String, String> values = new LinkedHashMap<>();
		all.forEach((name, value) -> {
			String kept = filled(value);
			if (kept != null) {
				values.put(name, kept);
			}
		});
		return values;
	}

	/** Returns the address of the first page of the same list, at a path. */
	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, String> values = values();
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	private @Nullable YearMonth monthOf() {
		try {
			return (filled(this.month) != null) ? YearMonth.parse(Objects.toString(filled(this.month))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable String filled(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst().orElse(null);
	}

	private static @Nullable Money sum(@Nullable String typed) {
		String digits = Yuan.Validator.plain(Objects.toString(typed, ""));
		return digits.matches("\\d{1,10}(\\.\\d{1,2})?") ? new Money(new BigDecimal(digits)) : null;
	}

}
