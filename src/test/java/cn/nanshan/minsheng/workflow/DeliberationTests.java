package cn.nanshan.minsheng.workflow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Closing a meeting asks its rules and decides its projects. */
@IntegrationTest
class DeliberationTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture fixture;

	private final MeetingRecording recording;

	private final MeetingVoting voting;

	private final WaiverBook waivers;

	private final TestClock clock;

	DeliberationTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture fixture,
			MeetingRecording recording, MeetingVoting voting, WaiverBook waivers, TestClock clock) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.fixture = fixture;
		this.recording = recording;
		this.voting = voting;
		this.waivers = waivers;
		this.clock = clock;
	}

	private UUID held(String number, int present, Votes votes) {
		UUID meeting = this.fixture.called(number);
		this.recording.attend(meeting, this.fixture.meetingVersion(meeting), ApprovalFixture.members(present), Set.of(),
				"", this.cast.the(Role.COMMUNITY_CLERK));
		this.voting.vote(meeting, this.fixture.meetingVersion(meeting),
				Map.of(this.fixture.project(number).id().value(), votes), this.cast.the(Role.COMMUNITY_CLERK));
		return meeting;
	}

	private ResultActions close(UUID meeting) throws Exception {
		return this.mvc.perform(post("/meetings/" + meeting + "/closing").with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf())
			.param("version", "" + this.fixture.meetingVersion(meeting))
			.param("minutesNumber", "大学城议〔2026〕3 号")
			.param("minutes", "充分讨论"));
	}

	@Test
	@Enforces("MF-22-a")
	void tenOfSixteenAreNoQuorum() throws Exception {
		String number = this.projects.deliberating();
		close(held(number, 10, new Votes(10, 0, 0))).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("MF-22-a")));
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.DELIBERATING);
	}

	@Test
	@AtBoundary("MF-22-a")
	void elevenOfSixteenAreAQuorum() throws Exception {
		String number = this.projects.deliberating();
		close(held(number, 11, new Votes(11, 0, 0))).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.PASSED);
	}

	@Test
	void theStreetJustifiesAMissingQuorumOnTheMeetingsPage() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = held(number, 10, new Votes(10, 0, 0));
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(content().string(not(containsString("waive-"))));
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(containsString("waive-MF-22-a-" + number)))
			.andExpect(content().string(containsString("/projects/" + number + "/waivers")));
		justify(number, "MF-22-a", "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请写明为什么仍要这样做")))
			.andExpect(content().string(containsString("桃专纪〔2026〕9 号")));
		justify(number, "MF-22-a", "台风停课，改在线上补充征求意见").andExpect(status().is3xxRedirection());
		close(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.PASSED);
	}

	@Test
	void votesAreCountedNeverJustified() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = held(number, 14, new Votes(12, 0, 1));
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(content().string(containsString("MF-22-b")))
			.andExpect(content().string(not(containsString("waive-"))));
		justify(number, "MF-22-b", "数错了").andExpect(status().isConflict())
			.andExpect(content().string(containsString("不能例外，只能改正")));
		close(meeting).andExpect(status().isUnprocessableContent());
	}

	@Test
	void aMeetingToComeIsNotJustified() throws Exception {
		String number = this.projects.deliberating();
		justify(number, "MF-22-a", "估计到不齐").andExpect(status().isConflict())
			.andExpect(content().string(containsString("评议会还没有召开并签到")));
	}

	@Test
	void aJustificationDoesNotReachALaterMeeting() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = held(number, 10, new Votes(10, 0, 0));
		justify(number, "MF-22-a", "台风停课").andExpect(status().is3xxRedirection());
		Waivers given = this.waivers.of(this.fixture.project(number).id().value());
		assertThat(given.since(this.clock.instant()).all()).hasSize(1);
		assertThat(given.since(this.clock.instant().plusSeconds(1)).all()).isEmpty();
		close(meeting).andExpect(status().is3xxRedirection());
	}

	private ResultActions justify(String number, String clause, String why) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/waivers").with(this.cast.as(Role.TASK_FORCE))
			.with(csrf())
			.param("clauseId", clause)
			.param("justification", why)
			.param("basis", "桃街办〔2026〕12 号")
			.param("minutesNumber", "桃专纪〔2026〕9 号"));
	}

	@Test
	@Enforces("MF-22-b")
	void votesThatDoNotAddUpAreRefused() throws Exception {
		close(held(this.projects.deliberating(), 14, new Votes(12, 0, 1))).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("MF-22-b")));
	}

	@Test
	@AtBoundary("MF-22-b")
	void halfOfThosePresentDoesNotPass() throws Exception {
		String number = this.projects.deliberating();
		close(held(number, 14, new Votes(7, 7, 0))).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.NOT_PASSED);
	}

	@Test
	@Enforces("COI-07")
	void aRelatedMemberMustLeaveTheDecision() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = held(number, 14, new Votes(14, 0, 0));
		this.recording.declare(meeting, this.fixture.meetingVersion(meeting),
				new DeclaredRelation(this.fixture.project(number).id().value(), "议事员1", "施工单位负责人是其兄弟", false),
				this.cast.the(Role.COMMUNITY_CLERK));
		close(meeting).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("COI-07")));
	}

	@Test
	@AtBoundary("COI-07")
	void aRecusedMemberNeitherCountsNorVotes() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = held(number, 12, new Votes(11, 0, 0));
		this.recording.declare(meeting, this.fixture.meetingVersion(meeting),
				new DeclaredRelation(this.fixture.project(number).id().value(), "议事员1", "施工单位负责人是其兄弟", true),
				this.cast.the(Role.COMMUNITY_CLERK));
		close(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.PASSED);
	}

	@Test
	void aClosedMeetingIsFrozen() throws Exception {
		UUID meeting = held(this.projects.deliberating(), 14, new Votes(14, 0, 0));
		close(meeting).andExpect(status().is3xxRedirection());
		close(meeting).andExpect(status().isConflict());
	}

	@Test
	void aForeignMeetingIsNotThere() throws Exception {
		UUID meeting = this.fixture.called(this.projects.deliberating());
		this.mvc.perform(get("/meetings/" + meeting).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
	}

}
