package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.report.FundPositions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Puts what communities were allotted beside what their projects hold: one row for each
 * community, then the street's own projects and its overhead.
 */
final class FundRows {

	private static final FundPosition NOTHING = new FundPosition(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
			Money.ZERO);

	private final Places places;

	private final String query;

	private final String streetCode;

	private final Map<String, Allocation> allotted;

	private final Map<String, FundPosition> held;

	private final FundPosition overhead;

	FundRows(Places places, int year, String streetCode, List<Allocation> allocations, List<FundPositions.Row> rows) {
		this.places = places;
		this.query = "/projects?year=" + year + "&street=" + streetCode;
		this.streetCode = streetCode;
		this.allotted = allocations.stream().collect(Collectors.toMap((it) -> key(it.communityCode()), (it) -> it));
		this.held = rows.stream()
			.filter((row) -> !row.pool())
			.collect(Collectors.toMap((row) -> key(row.communityCode()), FundPositions.Row::position));
		this.overhead = rows.stream()
			.filter(FundPositions.Row::pool)
			.map(FundPositions.Row::position)
			.findFirst()
			.orElse(NOTHING);
	}

	List<FundPage.CommunityRow> rows() {
		List<FundPage.CommunityRow> rows = new ArrayList<>();
		for (String code : codes()) {
			rows.add(row(this.places.communityBrief(code), this.query + "&community=" + code, weak(code),
					this.allotted.get(code), this.held.getOrDefault(code, NOTHING)));
		}
		if (this.held.containsKey("") || this.allotted.containsKey("")) {
			rows.add(row(this.places.communityName(null), null, false, this.allotted.get(""),
					this.held.getOrDefault("", NOTHING)));
		}
		if (!this.overhead.equals(NOTHING)) {
			rows.add(row("年度保障服务", null, false, null, this.overhead));
		}
		return rows;
	}

	FundPage.CommunityRow sums(FundPosition whole) {
		Money allotted = Money.sum(this.allotted.values().stream().map(Allocation::amount).toList());
		return new FundPage.CommunityRow("合计", null, false, "", this.allotted.isEmpty() ? null : allotted, null, whole,
				null, FundBar.of(whole, whole.total()));
	}

	/** All communities that there are, and those that were merged away but hold money. */
	private Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		this.places.communities(this.streetCode)
			.stream()
			.map(Community::code)
			.filter((code) -> this.held.containsKey(code) || !this.allotted.isEmpty())
			.forEach(codes::add);
		this.held.keySet().stream().filter((code) -> !code.isEmpty()).sorted().forEach(codes::add);
		return codes;
	}

	private boolean weak(String code) {
		Allocation set = this.allotted.get(code);
		return (set != null) ? set.weak() : this.places.community(code).map(Community::weak).orElse(false);
	}

	private static FundPage.CommunityRow row(String name, @Nullable String href, boolean weak, @Nullable Allocation set,
			FundPosition position) {
		if (set == null) {
			return new FundPage.CommunityRow(name, href, weak, "", null, null, position, null,
					FundBar.of(position, position.committed().plus(position.asked())));
		}
		Percent used = set.amount().isPositive() ? Percent.share(position.committed().yuan(), set.amount().yuan())
				: Percent.of("0");
		FundPosition within = new FundPosition(set.amount(), position.paid(), position.contracted(), position.granted(),
				position.asked());
		return new FundPage.CommunityRow(name, href, weak, set.reason(), set.amount(), set.left(), within, used,
				FundBar.of(within, set.amount()));
	}

	private static String key(@Nullable String code) {
		return Objects.requireNonNullElse(code, "");
	}

}
