package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.Map;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Fraction;
import cn.nanshan.minsheng.policy.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The worked checks on majorities, quorums and days. */
class CountingTests {

	@ParameterizedTest
	@CsvSource({ "9, 5, 0, true", "10, 5, 3, false", "9, 4, 1, false", "8, 5, 3, true", "9, 5, 3, true",
			"9, 4, 0, false" })
	void aDoubleMajorityIsCountedOnTheWholeBody(int members, int favour, int against, boolean holds) {
		assertThat(new DoubleMajority(members, favour, against).holds()).isEqualTo(holds);
	}

	@Test
	void votesBeyondTheBodyAreAnError() {
		assertThatThrownBy(() -> new DoubleMajority(5, 4, 2)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@CsvSource({ "14, 0, true", "11, 0, true", "10, 0, false", "11, 1, false", "12, 1, true" })
	void theQuorumOfSixteenIsElevenAndARecusedMemberDoesNotCount(int present, int recused, boolean reached) {
		assertThat(tally(present, recused, new Votes(0, 0, 0)).reachesQuorum()).isEqualTo(reached);
	}

	@ParameterizedTest
	@CsvSource({ "14, 8, true", "14, 7, false", "13, 7, true" })
	void moreThanHalfOfThosePresentPasses(int present, int favour, boolean passes) {
		assertThat(tally(present, 0, new Votes(favour, present - favour, 0)).passes()).isEqualTo(passes);
	}

	@Test
	void theNeededFiguresAreThoseOfTheWorkedCase() {
		Tally tally = tally(14, 0, new Votes(14, 0, 0));
		assertThat(tally.quorumNeeded()).isEqualTo(11);
		assertThat(tally.votesNeeded()).isEqualTo(8);
		assertThat(tally.inWords()).contains("应到 16 人").endsWith("通过");
	}

	@Test
	void aNoticePostedOnThe25thRunsFromThe26thToThe30th() {
		PublicityPeriod period = posted(LocalDate.of(2026, 3, 25));
		assertThat(period.first()).isEqualTo(LocalDate.of(2026, 3, 26));
		assertThat(period.last()).isEqualTo(LocalDate.of(2026, 3, 30));
	}

	@Test
	void aLastDayAtTheWeekendMovesToMonday() {
		PublicityPeriod period = posted(LocalDate.of(2026, 3, 23));
		assertThat(period.last()).isEqualTo(LocalDate.of(2026, 3, 30));
	}

	private static PublicityPeriod posted(LocalDate day) {
		return PublicityPeriod.of(new Holidays(Map.of()).count(day, DayRule.natural(5, "", "", null)));
	}

	private static Tally tally(int present, int recused, Votes votes) {
		return new Tally(BodyKind.RESIDENTS_COUNCIL, 16, present, recused, votes, new Fraction(2, 3),
				new Fraction(1, 2));
	}

}
