package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a street lets an acceptance be repeated (ACC-14). */
class AcceptanceRetryTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

	@ParameterizedTest
	@CsvSource({ "1, 1, false", "2, 1, true", "1, 0, true" })
	void rectificationIsAskedForAsOftenAsTheStreetAllows(int round, int retries, boolean breached) {
		AcceptanceFacts facts = new AcceptanceFacts(UUID.randomUUID(), UUID.randomUUID(), Track.COMMUNITY,
				ProjectType.SERVICE, DAY, round, retries, DAY, DAY, List.of(), null, List.of(), "", 0, 0,
				AcceptanceVerdict.RECTIFY, false, null, Waivers.NONE);
		assertThat(AcceptanceRule.ONE_RETRY.judge(facts).isBreached()).isEqualTo(breached);
	}

}
