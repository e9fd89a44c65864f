package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a street may write as a figure of its own, against the district's of 2026. */
@IntegrationTest
class StreetFigureTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

	private final PolicyTermBook book;

	StreetFigureTests(PolicyTermBook book) {
		this.book = book;
	}

	@ParameterizedTest
	@EnumSource(StreetFigure.class)
	void theDistrictsOwnFigureIsWithinItsBounds(StreetFigure figure) {
		String district = this.book.on(DAY, null).words(figure.key());
		assertThat(this.book.refusal(figure.key(), district, DAY, "TY")).isEmpty();
		assertThat(this.book.refusal(figure.key(), "大概", DAY, "TY")).isPresent();
		assertThat(this.book.refusal(figure.key(), "-1", DAY, "TY")).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "QUORUM, 3/4, 1/2", "PASS, 2/3, 1/3", "MEMBERS_LEAST, 12, 10", "MEMBERS_MOST, 20, 22",
			"ACCEPT_RETRY, 0, 2", "EVAL_PASS, 85.5, 79.9", "EVAL_SAMPLE, 21, 19", "EVAL_SAMPLE_SHARE, 11, 9",
			"SPLIT_WINDOW, 13, 11", "SPLIT_SIMILARITY, 0.5, 0.61", "NEAR_CAP, 90, 96", "MIN_QUOTES, 4, 2" })
	void stricterIsTakenAndLooserIsNot(TermKey key, String stricter, String looser) {
		assertThat(this.book.refusal(key, stricter, DAY, "TY")).isEmpty();
		assertThat(this.book.refusal(key, looser, DAY, "TY").orElseThrow()).contains(key.label(), "超出区定的",
				key.setter().label());
	}

	@ParameterizedTest
	@CsvSource({ "PUBLICITY_DELIBERATION, 5.5", "PUBLICITY_DELIBERATION, 0", "ACCEPT_DUE, 0", "QUORUM, 5/4",
			"QUORUM, 2/0", "QUORUM, 0.75", "PASS, 1/1", "EVAL_PASS, 101", "SPLIT_SIMILARITY, 1.1",
			"MAJOR_PROCUREMENT, 1.001", "TWO_STEP, 是", "PUBLICITY_NODES, 征集" })
	void whatNoRuleCouldReadIsNotTaken(TermKey key, String value) {
		assertThat(this.book.refusal(key, value, DAY, "TY").orElseThrow()).contains("不对，应为");
	}

	@Test
	void whatOnlyTheDistrictSetsIsNoStreets() {
		assertThat(this.book.refusal(TermKey.CAP_SERVICE, "400000", DAY, "TY")).hasValue("服务类单项限额不由街道制度规定");
	}

}
