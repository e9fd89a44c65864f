package cn.nanshan.minsheng.exclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that are alike, or one place and a name mostly contained in the other. */
class RegisterComparisonTests {

	/** ABCDEF and ABCDXY have three of five pairs in common: exactly 0.6. */
	@Test
	void likenessIsReachedAtTheFigureAndNotBelow() {
		RegisterEntry row = row("甲乙丙丁戊己", "");
		assertThat(hits("甲乙丙丁天地", "", 0.6, row)).hasSize(1);
		assertThat(hits("甲乙丙丁天地", "", 0.61, row)).isEmpty();
	}

	@Test
	void aShortNameAtTheSamePlaceIsMeant() {
		RegisterEntry row = row("桃源街道塘朗山脚登山步道照明系统综合提升工程", "塘朗山南麓登山步道");
		assertThat(hits("登山步道照明", "", 0.6, row)).isEmpty();
		assertThat(hits("登山步道照明", "白石洲东区", 0.6, row)).isEmpty();
		assertThat(hits("登山步道照明", "塘朗山南麓", 0.6, row)).singleElement()
			.satisfies((hit) -> assertThat(hit.samePlace()).isTrue())
			.satisfies((hit) -> assertThat(hit.inWords())
				.isEqualTo("《桃源街道塘朗山脚登山步道照明系统综合提升工程》2026 年 1,200,000.00 元（政府投资项目，同一地点）"));
	}

	@Test
	void theSamePlaceAloneMeansNothing() {
		assertThat(hits("亲子读书会", "塘朗山南麓", 0.6, row("登山步道照明", "塘朗山南麓"))).isEmpty();
	}

	@Test
	void aProjectWithoutAPlaceIsComparedByName() {
		assertThat(hits("登山步道照明提升", "", 0.6, row("登山步道照明提升工程", ""))).singleElement()
			.satisfies((hit) -> assertThat(hit.samePlace()).isFalse());
	}

	private static List<RegisterHit> hits(String name, String place, double least, RegisterEntry... rows) {
		return new RegisterComparison(name, place, least).hits(List.of(rows));
	}

	private static RegisterEntry row(String name, String place) {
		return new RegisterEntry(UUID.randomUUID(), RegisterKind.GOVERNMENT_INVESTMENT,
				new RegisterText(null, 2026, name, place, Money.of(1_200_000), "", "示例文件"), "冯俊杰", Instant.EPOCH, null);
	}

}
