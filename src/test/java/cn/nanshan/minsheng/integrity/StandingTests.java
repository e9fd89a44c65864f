package cn.nanshan.minsheng.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.testing.AtBoundary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	private static final LocalDate DECLARED = LocalDate.of(2026, 3, 10);

	private static final Party FIRM = new Party("示例砚石建设工程有限公司", Set.of("孟凡", "钱 进"));

	@Test
	void declarationIsGoodUntilItsLastDay() {
		assertThat(standing(DECLARED.plusYears(1)).isCurrent()).isTrue();
		assertThat(standing(DECLARED.plusYears(1).plusDays(1)).isCurrent()).isFalse();
		assertThat(new Standing("徐文博", DECLARED, null, null, List.of()).isCurrent()).isFalse();
	}

	@Test
	void unitOfRelativeIsFoundWhateverTheSpacing() {
		Standing standing = standing(DECLARED, new RelatedPerson(Relation.SPOUSE, "何敏", "示例砚石 建设工程有限公司", null));
		assertThat(standing.relationTo(FIRM)).hasValue("申报的夫妻任职或持股于该单位");
		assertThat(standing.relationTo(new Party("示例砚石有限公司", Set.of()))).isEmpty();
	}

	@Test
	@AtBoundary("COI-09")
	void unitIsFoundByItsCreditCode() {
		Party coded = new Party("示例砚石建设工程有限公司", "91440300MA5EXAMPL1", Set.of());
		Standing standing = standing(DECLARED,
				new RelatedPerson(Relation.SPOUSE, "何敏", "91440300ma5exampl1", Percent.of("5")));
		assertThat(standing.relationTo(coded)).isPresent();
		assertThat(standing.relationTo(FIRM)).isEmpty();
	}

	@Test
	void relativeAmongThePeopleOfTheUnitIsFoundAndNeverNamed() {
		Standing standing = standing(DECLARED, new RelatedPerson(Relation.LINEAL_AFFINITY, "钱进", "", Percent.of("30")));
		assertThat(standing.relationTo(FIRM))
			.hasValueSatisfying((words) -> assertThat(words).contains("直系姻亲").doesNotContain("钱进"));
	}

	@Test
	void declarantIsComparedToo() {
		assertThat(new Standing("孟凡", DECLARED, DECLARED, DECLARED, List.of()).relationTo(FIRM)).isPresent();
		assertThat(standing(DECLARED).relationTo(FIRM)).isEmpty();
	}

	private static Standing standing(LocalDate on, RelatedPerson... related) {
		return new Standing("徐文博", on, DECLARED, DECLARED.plusMonths(12), List.of(related));
	}

}
