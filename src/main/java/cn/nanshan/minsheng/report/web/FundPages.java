package cn.nanshan.minsheng.report.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundEntry;
import cn.nanshan.minsheng.funding.FundFinding;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.funding.PoolReading;
import cn.nanshan.minsheng.funding.PoolShare;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
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

	private final PoolReading overhead;

	private final Places places;

	private final PolicyTermBook terms;

	private final Clock clock;

	FundPages(FundReading funds, FundPositions positions, PoolReading overhead, Places places, PolicyTermBook terms,
			Clock clock) {
		this.funds = funds;
		this.positions = positions;
		this.overhead = overhead;
		this.places = places;
		this.terms = terms;
		this.clock = clock;
	}

	FundPage of(int year, String streetCode, @Nullable Long before, Actor actor) {
		String street = this.places.street(streetCode).orElseThrow(() -> new NotFound("街道")).name();
		Optional<AnnualBudget> budget = this.funds.budget(year, streetCode, actor);
		Money total = budget.map(AnnualBudget::total).orElse(Money.ZERO);
		Money available = budget.map(AnnualBudget::available).orElse(Money.ZERO);
		List<FundPositions.Row> rows = this.positions.of(streetCode, year, actor);
		FundPosition whole = sum(rows, available);
		OverheadPool pool = new OverheadPool(total, this.terms.on(today(), streetCode).poolRatio(),
				budget.map(AnnualBudget::poolCommitted).orElse(Money.ZERO));
		List<PoolShare> items = this.overhead.shares(year, streetCode, actor);
		List<FundEntry> found = budget.map((it) -> this.funds.entries(it, before, SIZE + 1, actor)).orElse(List.of());
		List<FundEntry> shown = found.stream().limit(SIZE).toList();
		String next = (found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).id()) : null;
		FundRows table = new FundRows(this.places, year, streetCode,
				budget.map((it) -> this.funds.allocations(it, actor)).orElse(List.of()), rows);
		return new FundPage(year, street, streetCode, budget.orElse(null), whole,
				new FundPage.Pace(share(whole.committed(), available), share(whole.paid(), available), passed(year)),
				FundBar.of(whole, available), pool,
				PoolGauge.of(pool, Money.sum(items.stream().map((item) -> item.sums().paid()).toList())), items,
				table.rows(), table.sums(whole), pool.isOver() ? findings(budget, actor) : List.of(),
				lines(shown, actor), PageLinks.of("/funds/" + year + "/" + streetCode, null, next, "每页 20 笔，时间从近到远"),
				may(streetCode, actor));
	}

	private List<FundFinding> findings(Optional<AnnualBudget> budget, Actor actor) {
		return budget.map((it) -> this.funds.findings(it, actor)).orElse(List.of());
	}

	private List<FundPage.EntryLine> lines(List<FundEntry> entries, Actor actor) {
		Map<UUID, String> numbers = this.positions.numbers(entries, actor);
		return entries.stream().map((entry) -> new FundPage.EntryLine(entry, numbers.get(entry.reference()))).toList();
	}

	private static FundPage.May may(String streetCode, Actor actor) {
		boolean own = streetCode.equals(actor.scope().streetCode());
		return new FundPage.May(own && actor.holdsAny(Role.STREET_FINANCE),
				own && actor.holdsAny(Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER),
				actor.holdsAny(Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER, Role.BUREAU_FINANCE,
						Role.BUREAU_AUDIT));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Percent passed(int year) {
		LocalDate today = today();
		if (today.getYear() != year) {
			return Percent.of((today.getYear() > year) ? "100" : "0");
		}
		return Percent.share(BigDecimal.valueOf(today.getDayOfYear()), BigDecimal.valueOf(today.lengthOfYear()));
	}

	private static Percent share(Money part, Money whole) {
		return whole.isPositive() ? Percent.share(part.yuan(), whole.yuan()) : Percent.of("0");
	}

	private static FundPosition sum(List<FundPositions.Row> rows, Money total) {
		return new FundPosition(total, sum(rows, FundPosition::paid), sum(rows, FundPosition::contracted),
				sum(rows, FundPosition::granted), sum(rows, FundPosition::asked));
	}

	private static Money sum(List<FundPositions.Row> rows, Function<FundPosition, Money> part) {
		return Money.sum(rows.stream().map(FundPositions.Row::position).map(part).toList());
	}

}
