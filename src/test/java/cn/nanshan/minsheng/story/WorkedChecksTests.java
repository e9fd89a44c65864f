package cn.nanshan.minsheng.story;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.workflow.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The checks that were worked out by hand, sent through the pages (domain §8). */
@IntegrationTest
class WorkedChecksTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final MeetingFixture meetings;

	private final StudyFixture studies;

	WorkedChecksTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals,
			MeetingFixture meetings, StudyFixture studies) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.meetings = meetings;
		this.studies = studies;
	}

	/**
	 * Check 1: the majority is counted on the whole body, not on those present (PROC-03).
	 */
	@ParameterizedTest
	@CsvSource({ "9, 5, 0, true", "10, 5, 3, false", "9, 4, 1, false", "8, 5, 3, true" })
	void aBodyDecidesByMoreThanHalfOfAllItsMembers(int members, int favour, int against, boolean valid)
			throws Exception {
		String number = studied();
		UUID meeting = this.studies.voted(number, members, favour, against);
		says(meeting, "班子 %d 人，同意 %d 票，反对 %d 票".formatted(members, favour, against));
		assertThat(state(number)).isEqualTo(valid ? "STREET_STUDY" : "REJECTED");
	}

	/** Check 15: a recusal takes away a vote, never from the base (PROC-03). */
	@ParameterizedTest
	@CsvSource({ "5, 3, true", "4, 0, false" })
	void theBaseStaysTheWholeBodyWhenOneStaysOut(int favour, int against, boolean valid) throws Exception {
		String number = studied();
		UUID meeting = this.meetings.called(BodyKind.PARTY_COMMITTEE, this.meetings.subject(number), 9);
		this.meetings.attended(meeting, 9);
		this.meetings.recused(meeting, "委员9");
		this.meetings.hands(meeting, favour, against, 8 - favour - against);
		this.meetings.closed(meeting);
		says(meeting, "班子 9 人，同意 %d 票，反对 %d 票".formatted(favour, against));
		assertThat(state(number)).isEqualTo(valid ? "STREET_STUDY" : "REJECTED");
	}

	/** Check 8: 14 of 16 came and all were for it; 10 of 16 are no quorum (MF-22). */
	@Test
	void fourteenOfSixteenDecideAndTenDoNot() throws Exception {
		String passes = this.projects.deliberating();
		UUID full = deliberated(passes, 14);
		this.meetings.closed(full).andExpect(status().is3xxRedirection());
		assertThat(state(passes)).isEqualTo("PASSED");
		String waits = this.projects.deliberating();
		this.meetings.closed(deliberated(waits, 10)).andExpect(Blocked.by("MF-22-a"));
		assertThat(state(waits)).isEqualTo("DELIBERATING");
	}

	/** Check 3: the cap of works to the fen, on a community's way (MF-03). */
	@Test
	void aMillionIsAllowedAndOneFenMoreIsNot() throws Exception {
		enter(this.projects.draft(works("1000000.00"))).andExpect(status().is3xxRedirection());
		enter(this.projects.draft(works("1000000.01"))).andExpect(Blocked.by("MF-03", "WORKS-03", "FUND-10"));
	}

	private DesignBuilder works(String yuan) {
		return this.projects.design().requested(yuan).budget(DesignBuilder.line("人行道铺装", "1", yuan, "定额"));
	}

	private ResultActions enter(String number) throws Exception {
		return this.mvc
			.perform(post("/projects/" + number + "/deliberation-entry").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.approvals.version(number)));
	}

	private UUID deliberated(String number, int present) throws Exception {
		UUID meeting = this.meetings.called(BodyKind.RESIDENTS_COUNCIL, this.meetings.subject(number), 16);
		this.meetings.attended(meeting, present);
		this.meetings.hands(meeting, present, 0, 0);
		return meeting;
	}

	private String studied() {
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.studies.reviewed(number);
		return number;
	}

	private void says(UUID meeting, String sentence) throws Exception {
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString(sentence)));
	}

	private String state(String number) {
		return this.approvals.project(number).state().name();
	}

}
