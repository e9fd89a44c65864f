package cn.nanshan.minsheng.web;

import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Assessment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksPanelTests {

	private final ChecksPanel panel = ChecksPanel.of(Assessment.of(SampleRule.class, SampleRule.FACTS));

	@Test
	void saysHowMuchBlocksInOneSentence() {
		assertThat(this.panel.title()).isEqualTo("卡在哪里：1 项未达到，1 项需说明理由");
		assertThat(this.panel.basis()).isEqualTo("核验 6 条");
		assertThat(this.panel.clear()).isFalse();
	}

	@Test
	void putsBreachedThenToJustifyThenJustifiedThenMetThenNotApplicable() {
		List<CheckRow> all = Stream.concat(this.panel.rows().stream(), this.panel.folded().stream()).toList();
		assertThat(all).extracting(CheckRow::status)
			.containsExactly(Status.BREACHED, Status.JUSTIFY, Status.WAIVED, Status.MET, Status.MET,
					Status.NOT_APPLICABLE);
	}

	@Test
	void foldsOnlyWhatNeedsNoEyes() {
		assertThat(this.panel.folded()).extracting(CheckRow::clause).containsExactly("FUND-04");
		assertThat(this.panel.rest()).isEqualTo("其余 1 条不适用，展开看");
	}

	@Test
	void namesTheNextClickAndTheReasonGiven() {
		assertThat(this.panel.rows().get(0).remedy()).hasToString("Remedy[label=补 2 行, href=/sample#budget]");
		assertThat(this.panel.rows().get(2).waived()).isEqualTo("专责小组纪要〔2026〕9 号，何某 4月28日");
		assertThat(this.panel.rows().get(1).force()).isEqualTo("原则上");
		assertThat(this.panel.rows().get(0).force()).isNull();
	}

}
