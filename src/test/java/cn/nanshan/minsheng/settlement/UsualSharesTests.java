package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.shared.Percent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A street's own words about the usual shares are read, and shown as they are if they
 * cannot be.
 */
class UsualSharesTests {

	@Test
	void partsAreAddedUp() {
		assertThat(UsualShares.read("签约后 40%，中期 30%，验收后 30%").upTo())
			.containsEntry(PaymentStage.ADVANCE, Percent.of("40"))
			.containsEntry(PaymentStage.INTERIM, Percent.of("70"))
			.containsEntry(PaymentStage.FINAL, Percent.of("100"));
	}

	@Test
	void whatIsCumulativeIsNotAddedTwice() {
		assertThat(UsualShares.read("进场 30%，完工累计 80%，结算累计 97%，质保期满 3%").upTo())
			.containsEntry(PaymentStage.ADVANCE, Percent.of("30"))
			.containsEntry(PaymentStage.INTERIM, Percent.of("80"))
			.containsEntry(PaymentStage.FINAL, Percent.of("97"))
			.containsEntry(PaymentStage.RETENTION, Percent.of("100"));
	}

	@Test
	void aStageWithoutAShareSaysSo() {
		UsualShares goods = UsualShares.read("验收后 100%");
		assertThat(goods.inWords(PaymentStage.FINAL)).isEqualTo("惯例到这一节点累计 100%");
		assertThat(goods.inWords(PaymentStage.ADVANCE)).isEqualTo("这一节点没有惯例比例（验收后 100%）");
		assertThat(UsualShares.read("按合同约定").upTo()).isEmpty();
	}

}
