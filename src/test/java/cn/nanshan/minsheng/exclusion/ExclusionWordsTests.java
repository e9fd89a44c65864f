package cn.nanshan.minsheng.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A word gives itself away; the same letters within another word do not. */
class ExclusionWordsTests {

	private final ExclusionWords words = new ExclusionWords(Stream
		.of(word("工资", WordKind.HIT, WordReach.HEADINGS), word("会议费", WordKind.HIT, WordReach.HEADINGS),
				word("空调", WordKind.HIT, WordReach.CONTENT), word("农民工工资", WordKind.EXCEPTION, WordReach.HEADINGS),
				word("居民会议费", WordKind.EXCEPTION, WordReach.HEADINGS))
		.toList());

	@ParameterizedTest
	@CsvSource({ "社工人员工资, 工资", "农民工工资专户, ''", "农民工工资及管理人员工资, 工资", "居民会议费, ''", "会议费, 会议费", "会议室地面修缮, ''",
			"居委会会议费和居民会议费, 会议费" })
	void anExceptionIsTakenOutBeforeAHitIsLookedFor(String line, String found) {
		assertThat(this.words.found(ExclusionClause.RUNNING_COSTS, line))
			.isEqualTo(found.isEmpty() ? List.of() : List.of(found));
	}

	@Test
	void nothingIsFoundAcrossAWordThatWasTakenOut() {
		assertThat(this.words.found(ExclusionClause.RUNNING_COSTS, "工农民工工资资")).isEmpty();
	}

	@Test
	void contentIsReadOnlyForWordsThatReachIt() {
		ExclusionSubject subject = new ExclusionSubject("TY", 2026, "活动室更新", "", "装空调，另发工资", List.of("桌椅"));
		assertThat(this.words.found(ExclusionClause.RUNNING_COSTS, subject)).containsExactly("空调");
	}

	@Test
	void theWordsOfOneClauseSayNothingOfAnother() {
		assertThat(this.words.found(ExclusionClause.GOVERNMENT_DUTY, "人员工资")).isEmpty();
	}

	private static ExclusionWord word(String word, WordKind kind, WordReach reach) {
		return new ExclusionWord(UUID.randomUUID(), ExclusionClause.RUNNING_COSTS, word, kind, reach,
				LocalDate.of(2020, 9, 4), null, "系统默认");
	}

}
