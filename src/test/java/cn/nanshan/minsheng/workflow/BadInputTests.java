package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the forms of a meeting, a body, a delegation and a regulation answer to fields
 * that are missing, ids that are none, and versions that are old: never with an incident.
 */
@IntegrationTest
class BadInputTests {

	private static final String NOBODY = "11111111-2222-3333-4444-555555555555";

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final JdbcClient jdbc;

	BadInputTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.jdbc = jdbc;
	}

	@ParameterizedTest
	@ValueSource(strings = { "attendance", "relations", "dismissals", "units", "closing", "votes", "named-votes",
			"move", "cancellation", "papers" })
	void aStepOfAMeeting(String step) throws Exception {
		UUID meeting = this.approvals.called(this.projects.deliberating());
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		String path = "/meetings/" + meeting + "/" + step;
		send(path, secretary).andExpect(status().isBadRequest());
		send(path, secretary, "version", "x").andExpect(status().isBadRequest());
		send(path, secretary, full("99")).andExpect(status().is4xxClientError());
		send(path, secretary, full("" + this.approvals.meetingVersion(meeting))).andExpect(status().is4xxClientError());
		send(path, this.cast.foreign(Role.COMMUNITY_SECRETARY), full("0")).andExpect(status().isNotFound());
		send("/meetings/" + NOBODY + "/" + step, secretary, full("0")).andExpect(status().isNotFound());
		send("/meetings/x/" + step, secretary, full("0")).andExpect(status().is4xxClientError());
	}

	/** A field of every form, each with a value that is well formed and means nothing. */
	private static String[] full(String version) {
		return new String[] { "version", version, "subject", NOBODY, "hit", NOBODY, "about", NOBODY, "member", "无此人",
				"hitMember", "无此人", "relation", "亲属", "finding", "不是", "unitName", "某公司", "items[0].subject", NOBODY,
				"items[0].favour", "3", "items[0].against", "0", "items[0].abstained", "0", "manner", "HANDS",
				"members", "无此人", "choices", "FAVOUR", "newDay", "2026-13-45", "newTime", "25:99", "newPlace", "x",
				"moveReason", "", "cancelReason", "", "paper", "NONE", "times[0]", "99:99", "minutesNumber", "",
				"minutes", "" };
	}

	@ParameterizedTest
	@CsvSource({ "subjects, x", "subjects, " + NOBODY, "kind, NONE", "body, x", "heldOn, 明天" })
	void theNoticeOfAMeeting(String field, String value) throws Exception {
		send("/meetings/new", this.cast.the(Role.COMMUNITY_CLERK), field, value).andExpect(status().is4xxClientError());
		send("/meetings/new", this.cast.the(Role.COMMUNITY_CLERK), field, value, "startsAt", "15:00", "place", "会议室",
				"chair", "甲", "recorder", "乙", "members", "甲", field.equals("heldOn") ? "subjects" : "heldOn",
				field.equals("heldOn") ? NOBODY : "2026-03-20")
			.andExpect(status().is4xxClientError());
	}

	@Test
	void aTermInABody() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		send("/bodies/new", clerk).andExpect(status().isUnprocessableContent());
		send("/bodies/new", clerk, "kind", "NONE", "name", "x").andExpect(status().is4xxClientError());
		send("/bodies/new", clerk, "kind", "RESIDENTS_COUNCIL", "name", "错填测试议事会")
			.andExpect(status().is3xxRedirection());
		String body = this.jdbc.sql("select id from standing_body where name = '错填测试议事会'").query(String.class).single();
		for (String step : new String[] { "members", "endings" }) {
			String path = "/bodies/" + body + "/" + step;
			send(path, clerk).andExpect(status().isBadRequest());
			send(path, clerk, "version", "0").andExpect(status().isUnprocessableContent());
			send(path, clerk, "version", "0", "name", "甲", "capacity", "议事员", "from", "2026-03-10", "account", NOBODY,
					"member", NOBODY, "lastDay", "2026-03-12")
				.andExpect(status().is4xxClientError());
			send(path, clerk, "version", "9", "name", "甲", "capacity", "议事员", "from", "2026-03-10", "member", NOBODY,
					"lastDay", "2026-03-12")
				.andExpect(status().is4xxClientError());
		}
		send("/bodies/new", clerk, "kind", "RESIDENTS_COUNCIL", "name", "错填测试议事会").andExpect(status().isConflict());
	}

	@Test
	void aDelegation() throws Exception {
		Actor leader = this.cast.the(Role.STREET_LEADER);
		send("/delegations", leader).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择谁不在岗")))
			.andExpect(content().string(containsString("请选择由谁代签")));
		send("/delegations", leader, "firstDay", "2026-03-11", "lastDay", "2026-03-12", "reason", "出差")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择谁不在岗")));
		for (String absent : new String[] { NOBODY + "/STREET_LEADER", NOBODY + "/NO_SUCH_ROLE", NOBODY, "x/y",
				leader.accountId() + "/STREET_CLERK" }) {
			send("/delegations", leader, "absent", absent, "deputy", NOBODY, "firstDay", "2026-03-11", "lastDay",
					"2026-03-12", "reason", "出差")
				.andExpect(status().isUnprocessableContent());
		}
		send("/delegations/" + NOBODY + "/end", leader).andExpect(status().isNotFound());
		send("/delegations/x/end", leader).andExpect(status().is4xxClientError());
	}

	@Test
	void aRegulation() throws Exception {
		Actor force = this.cast.the(Role.TASK_FORCE);
		Actor leader = this.cast.the(Role.STREET_LEADER);
		send("/policy/streets/XX/draft/begin", force).andExpect(status().isNotFound());
		send("/policy/streets/TY/draft", force, "version", "0").andExpect(status().isNotFound());
		send("/policy/streets/TY/draft/begin", force).andExpect(status().is3xxRedirection());
		try {
			String path = "/policy/streets/TY/draft";
			send(path, force).andExpect(status().isBadRequest());
			send(path, force, "version", "x").andExpect(status().isBadRequest());
			send(path, force, "version", "0").andExpect(status().isUnprocessableContent());
			send(path, force, "version", "0", "title", "甲", "number", "1 号", "steps[0].label", "初审", "steps[0].role",
					"NO_SUCH_ROLE", "steps[0].workingDays", "3")
				.andExpect(status().is4xxClientError());
			send(path, force, "version", "0", "title", "甲", "number", "1 号", "steps[0].label", "初审", "steps[0].role",
					"VENDOR", "steps[0].workingDays", "0", "steps[0].fromSum", "很多")
				.andExpect(status().isUnprocessableContent());
			send(path, force, "version", "0", "title", "甲", "number", "1 号", "steps[200].label", "初审")
				.andExpect(status().is4xxClientError());
			send(path, force, "version", "9", "title", "甲", "number", "1 号", "figures[24]", "很多")
				.andExpect(status().isConflict());
			send(path, force, "version", version(), "title", "甲", "number", "1 号", "figures[24]", "很多")
				.andExpect(status().isUnprocessableContent());
			send(path + "/removal", force).andExpect(status().isConflict());
			send(path + "/papers", force, "kind", "NONE").andExpect(status().is4xxClientError());
			send("/policy/streets/TY/publication", leader).andExpect(status().isBadRequest());
			send("/policy/streets/TY/publication", leader, "version", "0", "from", "2026-02-30")
				.andExpect(status().isUnprocessableContent());
			send("/policy/streets/TY/publication", leader, "version", "9", "from", "2026-12-30")
				.andExpect(status().isConflict());
			send("/policy/streets/TY/end", leader).andExpect(status().isBadRequest());
			send("/policy/streets/TY/end", leader, "version", "9", "last", "2026-12-30", "reason", "x")
				.andExpect(status().isConflict());
		}
		finally {
			send("/policy/streets/TY/draft/removal", force, "version", version())
				.andExpect(status().is3xxRedirection());
		}
	}

	private String version() {
		return this.jdbc.sql("select version from street_regulation where street_code = 'TY' and state = 'DRAFT'")
			.query(String.class)
			.single();
	}

	private ResultActions send(String path, Actor actor, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(Cast.as(actor)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return this.mvc.perform(request);
	}

}
