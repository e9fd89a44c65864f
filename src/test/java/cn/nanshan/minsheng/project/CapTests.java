package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.exclusion.ExclusionFindings;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Finding;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked check on the cap of one project (MF-03), with the figures of 2020. */
@IntegrationTest
class CapTests {

	private static final UUID SUBJECT = UUID.randomUUID();

	private static final Waivers JUSTIFIED = new Waivers(List.of(new Waiver(UUID.randomUUID(), SUBJECT, "MF-03",
			"跨两个社区的连通道，分开做不成", "街道党工委会议纪要", "桃源专责〔2026〕9 号", "吴国栋", UUID.randomUUID(), Instant.EPOCH)));

	private final ProjectFixture projects;

	private final PolicyTermBook book;

	CapTests(ProjectFixture projects, PolicyTermBook book) {
		this.projects = projects;
		this.book = book;
	}

	@Test
	void oneMillionForWorksIsWithinTheCap() {
		assertThat(standing("1000000.00", Track.COMMUNITY, Waivers.NONE)).isEqualTo(Finding.Standing.MET);
	}

	@Test
	void oneCentMoreIsRefusedForACommunityWhateverIsWritten() {
		assertThat(standing("1000000.01", Track.COMMUNITY, Waivers.NONE)).isEqualTo(Finding.Standing.BREACHED);
		assertThat(standing("1000000.01", Track.COMMUNITY, JUSTIFIED)).isEqualTo(Finding.Standing.BREACHED);
	}

	@Test
	void oneCentMoreIsJustifiedForAStreet() {
		assertThat(standing("1000000.01", Track.STREET, Waivers.NONE)).isEqualTo(Finding.Standing.JUSTIFY);
		assertThat(standing("1000000.01", Track.STREET, JUSTIFIED)).isEqualTo(Finding.Standing.WAIVED);
	}

	private Finding.Standing standing(String yuan, Track track, Waivers waivers) {
		ProjectFacts facts = new ProjectFacts(SUBJECT, "TY-2026-G-001", track,
				this.projects.design().type(ProjectType.WORKS).requested(yuan).build(), List.of(),
				this.book.on(LocalDate.of(2026, 3, 10), "TY"), waivers, SplitFindings.NONE, ExclusionFindings.NONE);
		return Assessment.of(DeliberationEntryRule.class, facts)
			.findings()
			.stream()
			.filter((finding) -> finding.clause() == ManagementClause.MF_03)
			.findFirst()
			.orElseThrow()
			.standing();
	}

}
