package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A community's meeting from its notice to its frozen minutes, through the pages. */
@IntegrationTest
class MeetingLifeTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final MeetingFixture fixture;

	private final TestClock clock;

	private final JdbcClient jdbc;

	MeetingLifeTests(MockMvc mvc, Cast cast, ProjectFixture projects, MeetingFixture fixture, TestClock clock,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.fixture = fixture;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	private UUID called(String number, String... more) throws Exception {
		return this.fixture.called(BodyKind.RESIDENTS_COUNCIL, this.fixture.subject(number), 16, this.clock.today(),
				more);
	}

	private String page(UUID meeting, Role reader) throws Exception {
		return this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	@Test
	void fourteenOfSixteenDecideAndTenDoNot() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = called(number);
		this.fixture.attended(meeting, 10);
		this.fixture.hands(meeting, 10, 0, 0);
		this.fixture.closed(meeting).andExpect(Blocked.by("MF-22-a"));
		this.fixture.attended(meeting, 14);
		this.fixture.hands(meeting, 14, 0, 0);
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.PASSED);
		assertThat(page(meeting, Role.COMMUNITY_CLERK)).contains("应到 16 人，到会 14 人", "须不少于 8 票同意，通过");
	}

	@Test
	void aMissingVoteAMissingNumberAndAMissingQuorumAreAllNamed() throws Exception {
		UUID meeting = called(this.projects.deliberating());
		this.fixture.attended(meeting, 10);
		this.fixture
			.send(meeting, "closing", this.cast.the(Role.COMMUNITY_SECRETARY), "minutesNumber", "", "minutes", "讨论")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填会议纪要号")))
			.andExpect(content().string(containsString("还没有记录票数")))
			.andExpect(Blocked.by("MF-22-a", "MF-22-b"));
		this.fixture.closed(meeting).andExpect(Blocked.by("MF-22-a", "MF-22-b"));
	}

	@Test
	void aMeetingToComeIsNotRecorded() throws Exception {
		UUID meeting = this.fixture.called(BodyKind.JOINT, this.fixture.subject(this.projects.deliberating()), 11,
				this.clock.today().plusDays(1));
		this.fixture.send(meeting, "attendance", this.cast.the(Role.COMMUNITY_CLERK), "present", "委员1")
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("还没有到，不能记录签到和票数")));
		this.fixture.voted(meeting, this.cast.the(Role.COMMUNITY_CLERK), VotingManner.HANDS, 8, 0, 0)
			.andExpect(status().isConflict());
		this.clock.setTo(this.clock.today().plusDays(1));
		this.fixture.attended(meeting, 11);
	}

	@Test
	void whoRecordsSecondSeesThatSomebodyWasFaster() throws Exception {
		UUID meeting = called(this.projects.deliberating());
		int seen = this.fixture.version(meeting);
		this.fixture.attended(meeting, 14);
		this.fixture.send(meeting, seen, "attendance", this.cast.the(Role.COMMITTEE_DIRECTOR), "present", "委员1")
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("打开页面时的版本 " + seen)));
		assertThat(this.fixture.meeting(meeting).present()).isEqualTo(14);
	}

	@Test
	void aCancelledMeetingSetsItsSubjectFreeAndIsFrozen() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = called(number);
		this.fixture.send(meeting, "cancellation", this.cast.the(Role.COMMUNITY_CLERK), "cancelReason", "")
			.andExpect(status().isUnprocessableContent());
		this.fixture.send(meeting, "cancellation", this.cast.the(Role.COMMUNITY_CLERK), "cancelReason", "台风停课停工")
			.andExpect(status().is3xxRedirection());
		assertThat(page(meeting, Role.STREET_CLERK)).contains("已取消", "台风停课停工");
		this.fixture.send(meeting, "attendance", this.cast.the(Role.COMMUNITY_CLERK), "present", "委员1")
			.andExpect(status().isConflict());
		called(number);
	}

	@Test
	void aMeetingWithoutQuorumEndsWithoutResultButAValidOneDoesNot() throws Exception {
		String number = this.projects.deliberating();
		UUID short10 = called(number);
		this.fixture.attended(short10, 10);
		this.fixture.send(short10, "cancellation", this.cast.the(Role.COMMUNITY_SECRETARY), "cancelReason", "到会不够")
			.andExpect(status().is3xxRedirection());
		UUID valid = called(number);
		this.fixture.attended(valid, 14);
		this.fixture.hands(valid, 3, 11, 0);
		this.fixture.send(valid, "cancellation", this.cast.the(Role.COMMUNITY_SECRETARY), "cancelReason", "不想要这个结果")
			.andExpect(status().isConflict());
	}

	@Test
	void aSubjectIsOnOneOpenAgendaOnly() throws Exception {
		String number = this.projects.deliberating();
		called(number);
		this.fixture
			.send("/meetings/new", this.cast.the(Role.COMMUNITY_CLERK), "kind", "JOINT", "heldOn",
					this.clock.today().toString(), "startsAt", "9:00", "place", "会议室", "chair", "甲", "recorder", "乙",
					"members", "丙", "subjects", this.fixture.subject(number).toString())
			.andExpect(status().isConflict());
		UUID subject = this.fixture.subject(number);
		assertThatThrownBy(() -> this.jdbc.sql("""
				insert into meeting_item (meeting_id, position, subject, matter, number, title, voted, favour, against,
				  abstained, result) select meeting_id, 9, subject, matter, '', '', false, 0, 0, 0, ''
				from meeting_item where subject = :subject
				""").param("subject", subject).update()).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("meeting_item_open_uq");
	}

	@Test
	void aMovedMeetingTellsFromWhereAndWhy() throws Exception {
		UUID meeting = called(this.projects.deliberating(), "invitedBy", "电话、微信群");
		String day = this.clock.today().plusDays(3).toString();
		this.fixture
			.send(meeting, "move", this.cast.the(Role.COMMUNITY_CLERK), "newDay", day, "newTime", "19:30", "newPlace",
					"一楼活动室", "moveReason", "多数成员白天上班")
			.andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/meetings/" + meeting + "/print/notice").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("19:30 在一楼活动室召开")))
			.andExpect(content().string(containsString("多数成员白天上班")))
			.andExpect(content().string(containsString("电话、微信群")));
	}

	@Test
	void deputiesAreListedApartAndNeverCounted() throws Exception {
		UUID meeting = called(this.projects.deliberating(), "deputies", "陈代表，人大代表\n李委员，政协委员");
		this.fixture
			.send(meeting, "attendance", this.cast.the(Role.COMMUNITY_CLERK), "present", "委员1", "present", "委员2",
					"excused", "委员3", "times[0]", "14:55", "times[1]", "", "deputies", "陈代表", "observers", "")
			.andExpect(status().is3xxRedirection());
		Meeting held = this.fixture.meeting(meeting);
		assertThat(held.seats()).hasSize(16);
		assertThat(held.present()).isEqualTo(2);
		assertThat(held.seats().get(2).attendance()).isEqualTo(Attendance.EXCUSED);
		this.mvc.perform(get("/meetings/" + meeting + "/print/sign-in").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("应到 16 人，到会 2 人")))
			.andExpect(content().string(containsString("14:55")))
			.andExpect(content().string(containsString("李委员")));
		this.mvc
			.perform(get("/meetings/" + meeting + "/print/sign-in?blank=true").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(not(containsString("14:55"))));
		this.fixture
			.send(meeting, "attendance", this.cast.the(Role.COMMUNITY_CLERK), "present", "委员1", "excused", "委员1",
					"times[0]", "25:00")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请只勾一个")))
			.andExpect(content().string(containsString("签到时间应为")));
	}

	@Test
	void nothingOfAClosedMeetingChangesNotEvenInTheDatabase() throws Exception {
		UUID meeting = called(this.projects.deliberating(), "deputies", "陈代表，人大代表");
		this.fixture.attended(meeting, 14);
		this.fixture.hands(meeting, 14, 0, 0);
		scanned(meeting).andExpect(status().is3xxRedirection());
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		scanned(meeting).andExpect(status().isConflict());
		this.fixture.closed(meeting).andExpect(status().isConflict());
		assertThat(page(meeting, Role.STREET_CLERK)).contains("签字的会议纪要", "桃纪〔2026〕31 号");
		for (String sql : new String[] { "update meeting set minutes = '改' where id = :id",
				"delete from meeting where id = :id",
				"update meeting_seat set attendance = 'ABSENT' where meeting_id = :id",
				"update meeting_item set favour = 1 where meeting_id = :id",
				"update meeting_guest set present = true where meeting_id = :id",
				"insert into meeting_relation (meeting_id, subject, member, relation, recused) select id, id, '委员1', 'x', true from meeting where id = :id",
				"insert into meeting_unit (meeting_id, subject, name, people) values (:id, :id, '某公司', '')",
				"insert into meeting_named_vote (meeting_id, subject, member, choice) values (:id, :id, '委员1', 'FAVOUR')",
				"insert into attachment select gen_random_uuid(), owner_type, owner_id, kind, file_name, media_type, size, sha256, thumbnail_sha256, uploaded_by, uploader_name, uploaded_at from attachment where owner_id = :id" }) {
			assertThatThrownBy(() -> this.jdbc.sql(sql).param("id", meeting).update()).as(sql)
				.isInstanceOf(DataAccessException.class)
				.hasMessageContaining("a closed meeting");
		}
	}

	private org.springframework.test.web.servlet.ResultActions scanned(UUID meeting) throws Exception {
		return this.mvc.perform(multipart("/meetings/" + meeting + "/papers")
			.file(new MockMultipartFile("files", "纪要.pdf", "application/pdf",
					"%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
			.param("version", "" + this.fixture.version(meeting))
			.param("paper", "MINUTES")
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
	}

	@Test
	void theListIsNarrowedByKindStateAndDay() throws Exception {
		this.clock.setTo(this.clock.today().plusYears(3));
		UUID meeting = this.fixture.called(BodyKind.COMMITTEE, this.fixture.subject(this.projects.deliberating()), 11);
		String day = this.clock.today().toString();
		String mine = "/meetings/" + meeting + "\"";
		for (String wanted : new String[] { "kind=COMMITTEE&from=" + day, "state=NOTICED&from=" + day + "&to=" + day,
				"community=" + Cast.COMMUNITY + "&from=" + day }) {
			this.mvc.perform(get("/meetings?" + wanted).with(this.cast.as(Role.STREET_CLERK)))
				.andExpect(content().string(containsString(mine)));
		}
		for (String other : new String[] { "kind=JOINT&from=" + day, "state=CLOSED&from=" + day,
				"to=" + this.clock.today().minusDays(1) }) {
			this.mvc.perform(get("/meetings?" + other).with(this.cast.as(Role.STREET_CLERK)))
				.andExpect(content().string(not(containsString(mine))));
		}
	}

	@Test
	void aStreetReadsACommunitysMeetingAndRecordsNothingThere() throws Exception {
		UUID meeting = called(this.projects.deliberating());
		assertThat(page(meeting, Role.STREET_CLERK)).doesNotContain("保存签到");
		this.fixture.send(meeting, "attendance", this.cast.the(Role.STREET_CLERK), "present", "委员1")
			.andExpect(status().isForbidden());
		this.fixture.send(meeting, "attendance", this.cast.foreign(Role.COMMUNITY_CLERK), "present", "委员1")
			.andExpect(status().isNotFound());
	}

}
