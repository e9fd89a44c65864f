package cn.nanshan.minsheng.workflow;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Standing bodies, their terms, and what their members' declarations mean for a meeting.
 */
@IntegrationTest
class StandingBodyTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final MeetingFixture fixture;

	private final StandingBodies bodies;

	private final DeclareInterests declarations;

	private final TestClock clock;

	private final JdbcClient jdbc;

	StandingBodyTests(MockMvc mvc, Cast cast, ProjectFixture projects, MeetingFixture fixture, StandingBodies bodies,
			DeclareInterests declarations, TestClock clock, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.fixture = fixture;
		this.bodies = bodies;
		this.declarations = declarations;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	private Actor clerk() {
		return this.cast.the(Role.COMMUNITY_CLERK);
	}

	private UUID body(BodyKind kind, Actor keeper) throws Exception {
		String address = this.fixture
			.send("/bodies/new", keeper, "kind", kind.name(), "name", "试设" + kind.label() + UUID.randomUUID())
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return UUID.fromString(String.valueOf(address).substring("/bodies/".length()));
	}

	private void appointed(UUID body, String name, String account, LocalDate from) throws Exception {
		this.fixture
			.send("/bodies/" + body + "/members", clerk(), "version", "" + version(body), "name", name, "capacity",
					"议事员", "account", account, "from", from.toString())
			.andExpect(status().is3xxRedirection());
	}

	private int version(UUID body) {
		return this.bodies.withId(body, clerk()).version();
	}

	@Test
	void aTermIsEndedAndItsMemberIsNotInvitedAfterwards() throws Exception {
		LocalDate today = this.clock.today();
		UUID body = body(BodyKind.RESIDENTS_COUNCIL, clerk());
		appointed(body, "张桂兰", "", today.minusYears(1));
		appointed(body, "王建国", "", today.minusYears(1));
		UUID held = this.fixture.called(BodyKind.RESIDENTS_COUNCIL, this.fixture.subject(this.projects.deliberating()),
				0, today, "body", body.toString(), "members", "张桂兰，议事员\n王建国，议事员");
		BodyMember wang = this.bodies.withId(body, clerk()).memberOn(today, "王建国").orElseThrow();
		this.fixture
			.send("/bodies/" + body + "/endings", clerk(), "version", "" + version(body), "member",
					wang.id().toString(), "lastDay", today.toString())
			.andExpect(status().is3xxRedirection());
		String number = this.projects.deliberating();
		this.fixture
			.send("/meetings/new", clerk(), "kind", "RESIDENTS_COUNCIL", "heldOn", today.plusDays(1).toString(),
					"startsAt", "15:00", "place", "会议室", "chair", "甲", "recorder", "乙", "body", body.toString(),
					"members", "张桂兰\n王建国", "subjects", this.fixture.subject(number).toString())
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("王建国 在 " + today.plusDays(1) + " 不在")));
		assertThat(this.fixture.meeting(held).seats()).extracting(Seat::member).contains("王建国");
		this.clock.setTo(today.plusDays(1));
		this.mvc.perform(get("/meetings/new?body=" + body).with(Cast.as(clerk())))
			.andExpect(content().string(containsString("张桂兰，议事员")))
			.andExpect(content().string(org.hamcrest.Matchers.not(containsString("王建国，议事员"))));
		this.mvc.perform(get("/bodies/" + body).with(Cast.as(clerk())))
			.andExpect(content().string(containsString("王建国")))
			.andExpect(content().string(containsString("居民议事会一般 11 至 21 人")));
		for (String sql : new String[] { "update body_member set name = '别人' where id = :id",
				"update body_member set to_day = null where id = :id", "delete from body_member where id = :id" }) {
			assertThatThrownBy(() -> this.jdbc.sql(sql).param("id", wang.id()).update())
				.isInstanceOf(DataAccessException.class)
				.hasMessageContaining("never rewritten");
		}
	}

	@Test
	void twoTermsOfOnePersonDoNotOverlapAndAnOldVersionIsShown() throws Exception {
		LocalDate today = this.clock.today();
		UUID body = body(BodyKind.JOINT, clerk());
		appointed(body, "李秀英", "", today);
		this.fixture
			.send("/bodies/" + body + "/members", clerk(), "version", "" + version(body), "name", "李秀英", "capacity",
					"议事员", "from", today.plusDays(5).toString())
			.andExpect(status().isConflict());
		this.fixture
			.send("/bodies/" + body + "/members", clerk(), "version", "0", "name", "赵刚", "capacity", "议事员", "from",
					today.toString())
			.andExpect(status().isConflict());
		this.fixture
			.send("/bodies/" + body + "/members", clerk(), "version", "1", "name", "", "capacity", "议事员", "from", "明天")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填姓名")))
			.andExpect(content().string(containsString("任期开始应为")));
	}

	@Test
	void aForeignBodyIsNotThereAndAStreetKeepsItsOwnOnly() throws Exception {
		UUID body = body(BodyKind.COMMITTEE, clerk());
		this.mvc.perform(get("/bodies/" + body).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
		this.fixture
			.send("/bodies/" + body + "/members", this.cast.the(Role.TASK_FORCE), "version", "0", "name", "甲",
					"capacity", "委员", "from", "2026-01-01")
			.andExpect(status().isForbidden());
		this.fixture.send("/bodies/new", clerk(), "kind", "LEADERSHIP", "name", "不归社区")
			.andExpect(status().isConflict());
	}

	@Test
	void whoBecomesConflictedAfterTheInvitationIsFoundBeforeTheVoteCounts() throws Exception {
		LocalDate today = this.clock.today();
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		String unit = "示例意向" + UUID.randomUUID().toString().substring(0, 6) + "公司";
		UUID body = body(BodyKind.JOINT, clerk());
		appointed(body, director.name(), director.accountId().toString(), today);
		StringBuilder members = new StringBuilder(director.name());
		for (int at = 1; at <= 11; at++) {
			members.append("\n委员").append(at);
		}
		UUID subject = this.fixture.subject(this.projects.deliberating());
		UUID meeting = this.fixture.called(BodyKind.JOINT, subject, 0, today, "body", body.toString(), "members",
				members.toString());
		this.fixture.attended(meeting, 12);
		this.fixture.hands(meeting, 12, 0, 0);
		this.fixture.send(meeting, "units", clerk(), "about", subject.toString(), "unitName", unit)
			.andExpect(status().is3xxRedirection());
		this.clock.advance(Duration.ofHours(5));
		this.declarations.declare(List.of(new RelatedPerson(Relation.SPOUSE, "某某", unit, null)), director);
		this.mvc.perform(get("/meetings/" + meeting).with(Cast.as(clerk())))
			.andExpect(content().string(containsString("回避提示")))
			.andExpect(content().string(containsString("申报的夫妻任职或持股于该单位")));
		this.fixture.closed(meeting).andExpect(Blocked.by("COI-07"));
		this.fixture
			.send(meeting, "dismissals", director, "hit", subject.toString(), "hitMember", director.name(), "finding",
					"不是同一家")
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("要由别人核查")));
		this.fixture.recused(meeting, director.name());
		this.fixture.closed(meeting).andExpect(Blocked.by("MF-22-b"));
		this.fixture.hands(meeting, 11, 0, 0);
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
	}

	@Test
	void aPersonDecidesThatAProposedRecusalIsUnfounded() throws Exception {
		LocalDate today = this.clock.today();
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		String unit = "示例同名" + UUID.randomUUID().toString().substring(0, 6) + "公司";
		UUID body = body(BodyKind.JOINT, clerk());
		appointed(body, secretary.name(), secretary.accountId().toString(), today);
		UUID subject = this.fixture.subject(this.projects.deliberating());
		UUID meeting = this.fixture.called(BodyKind.JOINT, subject, 0, today, "body", body.toString(), "members",
				secretary.name() + "\n委员1");
		this.clock.advance(Duration.ofHours(5));
		this.declarations.declare(List.of(new RelatedPerson(Relation.SPOUSE, "某某", unit, null)), secretary);
		this.fixture.send(meeting, "units", clerk(), "about", subject.toString(), "unitName", unit);
		this.fixture.attended(meeting, 2);
		this.fixture.hands(meeting, 2, 0, 0);
		this.fixture.closed(meeting).andExpect(Blocked.by("COI-07"));
		this.fixture
			.send(meeting, "dismissals", this.cast.the(Role.COMMITTEE_DIRECTOR), "hit", subject.toString(), "hitMember",
					secretary.name(), "finding", "已核实是另一家同名单位")
			.andExpect(status().is3xxRedirection());
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
	}

}
