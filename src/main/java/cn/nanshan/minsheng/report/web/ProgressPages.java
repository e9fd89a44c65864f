package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.report.FundLedgerFilter;
import cn.nanshan.minsheng.report.FundOverview;
import cn.nanshan.minsheng.report.ProgressRow;
import cn.nanshan.minsheng.report.Spending;
import cn.nanshan.minsheng.report.SpendingBase;
import cn.nanshan.minsheng.report.SpendingProgress;
import cn.nanshan.minsheng.report.StreetFunds;
import cn.nanshan.minsheng.report.TypeShares;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.PlaceChoices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Builds the page of the execution of the budget: every number with the rows behind it.
 */
@Component
class ProgressPages {

	private static final ProgressRow NOTHING = new ProgressRow("", TypeShares.NONE, SpendingBase.NONE,
			new Spending(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO), 0);

	private final SpendingProgress progress;

	private final FundOverview funds;

	private final SpendingWords words;

	private final Places places;

	private final PlaceChoices choices;

	ProgressPages(SpendingProgress progress, FundOverview funds, SpendingWords words, Places places,
			PlaceChoices choices) {
		this.progress = progress;
		this.funds = funds;
		this.words = words;
		this.places = places;
		this.choices = choices;
	}

	ProgressPage of(int year, Actor actor) {
		boolean district = actor.scope().level() == Level.DISTRICT;
		SpendingWords.Measure measure = this.words.of(year);
		List<ProgressRow> rows = this.progress.of(year, actor);
		String home = actor.scope().streetCode();
		List<ProgressLine> lines = rows.stream()
			.map((row) -> line(name(row, district), row, year, district ? "street" : "community", home, measure))
			.toList();
		return new ProgressPage(year, this.choices.reach(actor), district ? "街道" : "社区", district ? "年度总额" : "额度或占用额",
				lines, line("合计", rows.stream().reduce(NOTHING, ProgressRow::plus), year, null, home, measure),
				measure.timeRate().toString(), district ? null : street(year, actor));
	}

	private String name(ProgressRow row, boolean district) {
		return district ? this.places.streetName(row.place()) : row.place().equals(FundLedgerFilter.STREET)
				? this.places.communityBrief(null) : this.places.communityBrief(row.place());
	}

	/** Returns a line; without the name of a filter it is of all places. */
	private static ProgressLine line(String name, ProgressRow row, int year, @Nullable String filter,
			@Nullable String home, SpendingWords.Measure measure) {
		Rows behind = new Rows(year, (filter != null) ? List.of(filter, row.place()) : List.of());
		TypeShares.Slice all = row.types().all();
		Spending spending = row.spending();
		return new ProgressLine(name,
				Arrays.stream(ProjectType.values())
					.map((type) -> cell(row.types().of(type), all, behind.that("view", "HOLDING", "type", type.name())))
					.toList(),
				cell(all, all, behind.that("view", "HOLDING")),
				new Linked(spending.whole(), budget(row, year, home, behind)), row.base().label(),
				new Linked(spending.paid(), behind.that("view", "HOLDING")), SpendingWords.share(spending.rate()),
				row.nearCap(), behind.that("view", "NEAR_CAP"),
				new Linked(spending.paidInDecember(), behind.that("from", year + "-12-01", "to", year + "-12-31")),
				SpendingWords.share(spending.decemberShare()), measure.flags(spending));
	}

	/** Returns where the sum stands that the rate is measured by. */
	private static String budget(ProgressRow row, int year, @Nullable String home, Rows behind) {
		String funds = "/funds/" + year + "/";
		return switch (row.base()) {
			case BUDGET -> row.place().isEmpty() ? "/funds" : funds + row.place();
			case ALLOTTED -> funds + home + "/allocations";
			case ALLOTTED_AND_OVERHEAD, MIXED -> funds + home;
			case HELD, NONE -> behind.that("view", "HOLDING");
		};
	}

	private static ProgressLine.TypeCell cell(TypeShares.Slice slice, TypeShares.Slice all, String href) {
		return new ProgressLine.TypeCell(slice.counted(), slice.approved(),
				FundText.rate(slice.approved(), all.approved()), href);
	}

	private @Nullable String street(int year, Actor actor) {
		return this.funds.of(year, actor).stream().findFirst().map(ProgressPages::sentence).orElse(null);
	}

	private static String sentence(StreetFunds funds) {
		return "街道年度总额 %s 元，已付 %s 元，支付率 %s".formatted(funds.total(), funds.paid(),
				FundText.rate(funds.paid(), funds.total()));
	}

	/** Addresses of the fund ledger within one place. */
	private record Rows(int year, List<String> place) {

		String that(String... narrowed) {
			List<String> all = new ArrayList<>(this.place);
			all.addAll(List.of(narrowed));
			return FundQuery.link(this.year, all.toArray(String[]::new));
		}

	}

}
