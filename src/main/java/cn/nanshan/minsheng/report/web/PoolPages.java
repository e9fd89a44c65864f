package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.funding.PoolReading;
import cn.nanshan.minsheng.funding.PoolShare;
import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.report.FundOverview;
import cn.nanshan.minsheng.report.StreetFunds;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.PlaceChoices;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Builds the page of the overhead pools: each compared with the ceiling of its street,
 * and its categories beneath it.
 */
@Component
class PoolPages {

	private static final String ALL = "合计";

	private final FundOverview funds;

	private final PoolReading overhead;

	private final PolicyTermBook terms;

	private final Places places;

	private final PlaceChoices choices;

	private final Clock clock;

	PoolPages(FundOverview funds, PoolReading overhead, PolicyTermBook terms, Places places, PlaceChoices choices,
			Clock clock) {
		this.funds = funds;
		this.overhead = overhead;
		this.terms = terms;
		this.places = places;
		this.choices = choices;
		this.clock = clock;
	}

	PoolPage of(int year, Actor actor) {
		List<StreetFunds> streets = this.funds.of(year, actor);
		List<PoolShare> shares = this.overhead.shares(year, null, actor);
		Map<String, List<PoolShare>> categories = shares.stream().collect(Collectors.groupingBy(PoolShare::streetCode));
		List<PoolLine> wholes = streets.stream().map((street) -> line(street, year)).toList();
		List<PoolLine> lines = new ArrayList<>();
		for (int at = 0; at < wholes.size(); at++) {
			StreetFunds street = streets.get(at);
			lines.add(wholes.get(at));
			categories.getOrDefault(street.streetCode(), List.of())
				.forEach((share) -> lines.add(line(share, street.total(), year)));
		}
		PoolLine total = total(wholes, year);
		return new PoolPage(year, this.choices.reach(actor), lines, (streets.size() > 1)
				? together(shares, Money.sum(streets.stream().map(StreetFunds::total).toList()), year) : List.of(),
				total);
	}

	private PoolLine line(StreetFunds funds, int year) {
		String street = funds.streetCode();
		OverheadPool pool = new OverheadPool(funds.total(),
				this.terms.on(LocalDate.now(this.clock), street).poolRatio(), funds.pool().held());
		String rows = FundQuery.link(year, "street", street, "track", "POOL", "view", "HOLDING");
		return new PoolLine(this.places.streetName(street), PoolLine.WHOLE,
				new Linked(funds.total(), "/funds/" + year + "/" + street), pool.share().toString(), pool.ceiling(),
				new Linked(funds.pool().approved(), rows), new Linked(funds.pool().contracted(), rows),
				new Linked(funds.pool().paid(), rows), new Linked(funds.pool().held(), rows),
				FundText.rate(funds.pool().held(), funds.total()), pool.grantable(),
				pool.holds(Money.ZERO) ? Status.MET : Status.BREACHED);
	}

	private PoolLine line(PoolShare share, Money total, int year) {
		return PoolLine.of(this.places.streetName(share.streetCode()), share.category(), share.sums(), total,
				PoolQuery.link(year, share.streetCode(), share.category()));
	}

	/** Returns what each category comes to in all streets. */
	private static List<PoolLine> together(List<PoolShare> shares, Money total, int year) {
		Map<PoolCategory, PoolSums> sums = new TreeMap<>();
		shares.forEach((share) -> sums.merge(share.category(), share.sums(), PoolSums::plus));
		return sums.entrySet()
			.stream()
			.map((it) -> PoolLine.of(ALL, it.getKey(), it.getValue(), total, PoolQuery.link(year, null, it.getKey())))
			.toList();
	}

	private static PoolLine total(List<PoolLine> lines, int year) {
		String rows = FundQuery.link(year, "track", "POOL", "view", "HOLDING");
		Linked total = new Linked(sum(lines, PoolLine::total), "/funds");
		Money held = sum(lines, PoolLine::held);
		return new PoolLine(ALL, PoolLine.WHOLE, total, FundText.NONE, Money.sum(known(lines, PoolLine::ceiling)),
				new Linked(sum(lines, PoolLine::approved), rows), new Linked(sum(lines, PoolLine::contracted), rows),
				new Linked(sum(lines, PoolLine::paid), rows), new Linked(held, rows), FundText.rate(held, total.sum()),
				Money.sum(known(lines, PoolLine::grantable)), null);
	}

	private static Money sum(List<PoolLine> lines, Function<PoolLine, @Nullable Linked> part) {
		return Money.sum(known(lines, part).stream().map(Linked::sum).toList());
	}

	private static <T> List<T> known(List<PoolLine> lines, Function<PoolLine, @Nullable T> part) {
		return lines.stream().map(part).flatMap(Stream::ofNullable).toList();
	}

	/**
	 * The overhead pools of a year.
	 *
	 * @param year the year
	 * @param reach the reader's reach in words
	 * @param lines a line for each street, beneath it one for each of its categories
	 * @param together what each category comes to, empty for a single street
	 * @param total all of them
	 */
	record PoolPage(int year, String reach, List<PoolLine> lines, List<PoolLine> together, PoolLine total) {

		public String title() {
			return this.year + " 年度督导等工作经费监测";
		}

		/** Returns the rows of the files before the last one. */
		List<PoolLine> printed() {
			return Stream.concat(this.lines.stream(), this.together.stream()).toList();
		}

	}

}
