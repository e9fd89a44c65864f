package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.report.FundOverview;
import cn.nanshan.minsheng.report.ProgressRow;
import cn.nanshan.minsheng.report.Spending;
import cn.nanshan.minsheng.report.SpendingProgress;
import cn.nanshan.minsheng.report.StreetFunds;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Builds the page of the district's money: one line a street, each number with its rows.
 */
@Component
class DistrictPages {

	private static final StreetFunds NOTHING = new StreetFunds("", Money.ZERO, StreetFunds.Sources.NONE, Money.ZERO,
			Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, PoolSums.NONE);

	private static final Spending UNSPENT = new Spending(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

	private final FundOverview funds;

	private final SpendingProgress progress;

	private final SpendingWords words;

	private final Places places;

	DistrictPages(FundOverview funds, SpendingProgress progress, SpendingWords words, Places places) {
		this.funds = funds;
		this.progress = progress;
		this.words = words;
		this.places = places;
	}

	DistrictPage of(int year, Actor actor) {
		SpendingWords.Measure measure = this.words.of(year);
		List<StreetFunds> opened = this.funds.of(year, actor);
		Map<String, Spending> spending = this.progress.of(year, actor)
			.stream()
			.collect(Collectors.toMap(ProgressRow::place, ProgressRow::spending));
		List<DistrictLine> lines = new ArrayList<>();
		opened.forEach((street) -> lines.add(line(this.places.streetName(street.streetCode()), street,
				spending.getOrDefault(street.streetCode(), UNSPENT), year, street.streetCode(), measure)));
		DistrictLine total = line("合计", opened.stream().reduce(NOTHING, StreetFunds::plus),
				spending.values().stream().reduce(UNSPENT, Spending::plus), year, null, measure);
		return new DistrictPage(year, lines, total, unopened(opened), measure.timeRate().toString());
	}

	private static DistrictLine line(String name, StreetFunds funds, Spending spending, int year,
			@Nullable String street, SpendingWords.Measure measure) {
		Function<String, String> rows = (view) -> (street != null)
				? FundQuery.link(year, "street", street, "view", view) : FundQuery.link(year, "view", view);
		String pool = (street != null) ? FundQuery.link(year, "street", street, "track", "POOL", "view", "HOLDING")
				: "/reports/L5?year=" + year;
		String home = (street != null) ? "/funds/" + year + "/" + street : "/funds";
		Function<String, String> page = (part) -> (street != null) ? home + part : home;
		return new DistrictLine(name, new Linked(funds.total(), home),
				new Linked(funds.sources().city(), page.apply("/budget")),
				new Linked(funds.sources().district(), page.apply("/budget")),
				new Linked(funds.allocated(), page.apply("/allocations")),
				new Linked(funds.committed(), rows.apply("HOLDING")),
				new Linked(funds.granted(), rows.apply("GRANTED")),
				new Linked(funds.contracted(), rows.apply("CONTRACTED")),
				new Linked(funds.paid(), rows.apply("HOLDING")), funds.free(), new Linked(funds.pool().held(), pool),
				FundText.rate(funds.pool().held(), funds.total()), FundText.rate(funds.paid(), funds.total()),
				flags(funds, spending, measure));
	}

	private static List<String> flags(StreetFunds funds, Spending spending, SpendingWords.Measure measure) {
		List<String> flags = new ArrayList<>(measure.flags(spending));
		Money unsplit = funds.sources().unsplit();
		if (!unsplit.isZero()) {
			flags.add("登记时没有区分市级、区级 " + unsplit + " 元");
		}
		return flags;
	}

	private List<Street> unopened(List<StreetFunds> opened) {
		List<String> codes = opened.stream().map(StreetFunds::streetCode).toList();
		return this.places.streets().stream().filter((street) -> !codes.contains(street.code())).toList();
	}

	/**
	 * The district's money of a year.
	 *
	 * @param year the year
	 * @param lines one a street that has a budget
	 * @param total all of them
	 * @param unopened the streets without one
	 * @param timeRate how much of the year is over
	 */
	record DistrictPage(int year, List<DistrictLine> lines, DistrictLine total, List<Street> unopened,
			String timeRate) {

		public String title() {
			return this.year + " 年度资金";
		}

	}

}
