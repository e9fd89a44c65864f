package cn.nanshan.minsheng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.household.Households;
import cn.nanshan.minsheng.household.Inquiries;
import cn.nanshan.minsheng.household.NewInquiry;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whom two communities have asked this year: one well on its way, one behind, both with
 * families still to visit.
 */
@Component
class AskingChapter {

	private static final List<String> CATEGORIES = List.of("AGED", "CHILD_IN_NEED", "DISABLED", "LOW_INCOME");

	private static final int FAMILIES = 8;

	private final DemoCast cast;

	private final RosterKeeping roster;

	private final RoundKeeping rounds;

	private final Households households;

	private final Inquiries inquiries;

	private final TransactionOperations transaction;

	AskingChapter(DemoCast cast, RosterKeeping roster, RoundKeeping rounds, Households households, Inquiries inquiries,
			TransactionOperations transaction) {
		this.cast = cast;
		this.roster = roster;
		this.rounds = rounds;
		this.households = households;
		this.inquiries = inquiries;
		this.transaction = transaction;
	}

	void tell(LocalDate today) {
		Background.COMMUNITIES.forEach((street, community) -> tell(street, community, today));
	}

	private void tell(String street, String community, LocalDate today) {
		Actor clerk = this.cast.holding(Role.COMMUNITY_CLERK, street, community);
		IntStream.range(0, FAMILIES)
			.forEach((nth) -> this.roster.list(new RosterText(CATEGORIES.get(nth % CATEGORIES.size()), family(nth),
					"示例" + (char) ('甲' + nth), "1360000%04d".formatted(2000 + nth), ""), clerk));
		UUID spring = spring(today, clerk, this.cast.holding(Role.COMMUNITY_SECRETARY, street, community));
		this.transaction.executeWithoutResult((status) -> askAll(street.equals("TY") ? 240 : 90,
				street.equals("TY") ? FAMILIES - 2 : 3, today, spring, clerk));
	}

	private void askAll(int homes, int families, LocalDate today, @Nullable UUID round, Actor clerk) {
		IntStream.range(0, homes)
			.forEach((nth) -> ask("%d栋%d0%d".formatted(20 + nth / 40, 1 + nth % 10, 1 + nth / 10 % 4), nth, today,
					round, clerk));
		IntStream.range(0, families).forEach((nth) -> ask(family(nth), nth, today, round, clerk));
	}

	private static String family(int nth) {
		return "18栋%d01".formatted(1 + nth);
	}

	/** Tells of the spring round, unless the year has only begun. */
	private @Nullable UUID spring(LocalDate today, Actor clerk, Actor secretary) {
		int year = today.getYear();
		UUID id = this.rounds.plan(new RoundPlan(RoundKind.CONCENTRATED, year + " 年春季集中征集", LocalDate.of(year, 1, 5),
				LocalDate.of(year, 1, 25), RoundMeeting.YEAR_END, 300), clerk);
		if (today.isBefore(LocalDate.of(year, 2, 1))) {
			return null;
		}
		this.rounds.open(id, 0, clerk);
		this.rounds.close(id, 1, 300, 262, clerk);
		this.rounds.summarise(id, 2, "居民最关心道路、照明和适老设施，拟转项目三个。", secretary);
		this.rounds.plan(new RoundPlan(RoundKind.CONCENTRATED, year + " 年年中集中征集", LocalDate.of(year, 7, 6),
				LocalDate.of(year, 7, 24), RoundMeeting.MID_YEAR, 300), clerk);
		return id;
	}

	private void ask(String home, int nth, LocalDate today, @Nullable UUID round, Actor clerk) {
		LocalDate day = (round != null) ? LocalDate.of(today.getYear(), 1, 5 + nth % 20) : today.withDayOfMonth(1);
		String street = Objects.requireNonNull(clerk.scope().streetCode());
		String community = Objects.requireNonNull(clerk.scope().communityCode());
		UUID household = this.households.named(street, community, HouseholdLabel.of(home), clerk);
		this.inquiries.record(new NewInquiry(street, community, day, household, "", (nth % 5 == 0) ? "JFZT" : "RHZF",
				round, null, "示例网格员" + (1 + nth % 4)), clerk);
	}

}
