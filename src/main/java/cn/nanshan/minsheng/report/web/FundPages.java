package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundEntry;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.report.FundPositions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the page of a street's money. */
@Component
class FundPages {

	private static final int SIZE = 20;

	private final FundReading funds;

	private final FundPositions positions;

	private final Places places;

	private final PolicyTermBook terms;

	private final Clock clock;

	FundPages(FundReading funds, FundPositions positions, Places places, PolicyTermBook terms, Clock clock) {
		this.funds = funds;
		this.positions = positions;
		this.places = places;
		this.terms = terms;
		this.clock = clock;
	}

	FundPage of(int year, String streetCode, @Nullable Long before, Actor actor) {
		String street = this.places.street(streetCode).orElseThrow(() -> new NotFound("街道")).name();
		Optional<AnnualBudget> budget = this.funds.budget(year, streetCode, actor);
		Money total = budget.map(AnnualBudget::total).orElse(Money.ZERO);
		List<FundPositions.Row> rows = this.positions.of(streetCode, year, actor);
		FundPosition whole = sum(rows, total);
		Money pool = Money
			.sum(rows.stream().filter(FundPositions.Row::pool).map((row) -> row.position().committed()).toList());
		List<FundEntry> found = budget.map((it) -> this.funds.entries(it, before, SIZE + 1, actor)).orElse(List.of());
		List<FundEntry> shown = found.stream().limit(SIZE).toList();
		String next = (found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).id()) : null;
		String path = "/funds/" + year + "/" + streetCode;
		return new FundPage(year, street, streetCode, budget.isPresent(), whole,
				total.isZero() ? Percent.of("0") : Percent.share(whole.committed().yuan(), total.yuan()),
				FundBar.of(whole, total), new OverheadPool(total, ratio(streetCode), pool), communities(rows), shown,
				PageLinks.of(path, null, next, "每页 20 笔，时间从近到远"),
				actor.holdsAny(Role.STREET_FINANCE) && streetCode.equals(actor.scope().streetCode()));
	}

	private Percent ratio(String streetCode) {
		return this.terms.on(LocalDate.now(this.clock), streetCode).poolRatio();
	}

	private static FundPosition sum(List<FundPositions.Row> rows, Money total) {
		return new FundPosition(total, sum(rows, FundPosition::paid), sum(rows, FundPosition::contracted),
				sum(rows, FundPosition::granted), sum(rows, FundPosition::asked));
	}

	private static Money sum(List<FundPositions.Row> rows, Function<FundPosition, Money> part) {
		return Money.sum(rows.stream().map(FundPositions.Row::position).map(part).toList());
	}

	private List<FundPage.CommunityRow> communities(List<FundPositions.Row> rows) {
		return rows.stream()
			.filter((row) -> !row.pool())
			.map((row) -> new FundPage.CommunityRow(this.places.communityName(row.communityCode()),
					isWeak(row.communityCode()), row.position(),
					FundBar.of(row.position(), row.position().committed().plus(row.position().asked()))))
			.sorted(Comparator.comparing((FundPage.CommunityRow row) -> row.position().committed()).reversed())
			.toList();
	}

	private boolean isWeak(@Nullable String communityCode) {
		return communityCode != null && this.places.community(communityCode).map(Community::weak).orElse(false);
	}

}
