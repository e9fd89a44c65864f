package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.report.FundOverview;
import cn.nanshan.minsheng.report.StreetFunds;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.PlaceChoices;
import cn.nanshan.minsheng.web.Status;

import org.springframework.stereotype.Component;

/**
 * Builds the page of the overhead pools: each compared with the ceiling of its street.
 */
@Component
class PoolPages {

	private final FundOverview funds;

	private final PolicyTermBook terms;

	private final Places places;

	private final PlaceChoices choices;

	private final Clock clock;

	PoolPages(FundOverview funds, PolicyTermBook terms, Places places, PlaceChoices choices, Clock clock) {
		this.funds = funds;
		this.terms = terms;
		this.places = places;
		this.choices = choices;
		this.clock = clock;
	}

	PoolPage of(int year, Actor actor) {
		List<StreetFunds> streets = this.funds.of(year, actor);
		List<PoolLine> lines = streets.stream().map((street) -> line(street, year)).toList();
		return new PoolPage(year, this.choices.reach(actor), lines, total(lines, year));
	}

	private PoolLine line(StreetFunds funds, int year) {
		String street = funds.streetCode();
		OverheadPool pool = new OverheadPool(funds.total(),
				this.terms.on(LocalDate.now(this.clock), street).poolRatio(), funds.pool().held());
		String rows = FundQuery.link(year, "street", street, "track", "POOL", "view", "HOLDING");
		return new PoolLine(this.places.streetName(street), new Linked(funds.total(), "/funds/" + year + "/" + street),
				pool.share().toString(), pool.ceiling(), new Linked(funds.pool().approved(), rows),
				new Linked(funds.pool().contracted(), rows), new Linked(funds.pool().paid(), rows),
				new Linked(funds.pool().held(), rows), FundText.rate(funds.pool().held(), funds.total()),
				pool.grantable(), pool.holds(Money.ZERO) ? Status.MET : Status.BREACHED);
	}

	private static PoolLine total(List<PoolLine> lines, int year) {
		String rows = FundQuery.link(year, "track", "POOL", "view", "HOLDING");
		Linked total = new Linked(Money.sum(lines.stream().map((line) -> line.total().sum()).toList()), "/funds");
		Money held = Money.sum(lines.stream().map((line) -> line.held().sum()).toList());
		return new PoolLine("合计", total, FundText.NONE, Money.sum(lines.stream().map(PoolLine::ceiling).toList()),
				new Linked(Money.sum(lines.stream().map((line) -> line.approved().sum()).toList()), rows),
				new Linked(Money.sum(lines.stream().map((line) -> line.contracted().sum()).toList()), rows),
				new Linked(Money.sum(lines.stream().map((line) -> line.paid().sum()).toList()), rows),
				new Linked(held, rows), FundText.rate(held, total.sum()),
				Money.sum(lines.stream().map(PoolLine::grantable).toList()), null);
	}

	/**
	 * The overhead pools of a year.
	 *
	 * @param year the year
	 * @param reach the reader's reach in words
	 * @param lines one a street
	 * @param total all of them
	 */
	record PoolPage(int year, String reach, List<PoolLine> lines, PoolLine total) {

		public String title() {
			return this.year + " 年度督导等工作经费监测";
		}

	}

}
