package cn.nanshan.minsheng.reminder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class SupervisionTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private ProjectWithdrawal withdrawal;

	@Autowired
	private Messages messages;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aLeaderAsksTheOfficeAnswersTheLeaderAsksAgainAndCloses() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().name("督办的坡道")));
		LocalDate day = this.clock.today();
		String path = raise(number, "初审为什么没有动", day.plusDays(2), this.cast.the(Role.STREET_LEADER));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		assertThat(this.messages.page(true, null, 1000, clerk))
			.anyMatch((message) -> message.title().startsWith("街道领导督办“督办的坡道”，请于"));
		this.mvc.perform(get("/tasks").param("kind", "答复督办").with(Cast.as(clerk)))
			.andExpect(content().string(containsString(path)));
		this.mvc.perform(get("/projects/" + number).with(Cast.as(clerk)))
			.andExpect(content().string(containsString("桃源街道 街道领导督办")));
		say(path + "/reply", 0, "材料已齐，周五前签", day.plusDays(3), clerk).andExpect(status().is3xxRedirection());
		say(path + "/reply", 0, "又答一次", null, clerk).andExpect(status().isConflict());
		this.mvc.perform(get("/tasks").param("kind", "答复督办").with(Cast.as(clerk)))
			.andExpect(content().string(not(containsString(path))));
		Actor leader = this.cast.the(Role.STREET_LEADER);
		say(path + "/question", 1, "不能再拖", null, leader).andExpect(status().isUnprocessableContent());
		say(path + "/question", 1, "不能再拖", day.plusDays(4), leader).andExpect(status().is3xxRedirection());
		say(path + "/due", 2, "给到下周", day.plusDays(7), leader).andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select due from task where href = :path and done_at is null")
			.param("path", path)
			.query(LocalDate.class)
			.single()).isEqualTo(day.plusDays(7));
		say(path + "/closing", 3, "已了解", null, clerk).andExpect(status().isForbidden());
		say(path + "/closing", 3, "已了解", null, leader).andExpect(status().is3xxRedirection());
		assertThat(openTasks(path)).isZero();
		this.mvc.perform(get(path).with(Cast.as(leader))).andExpect(content().string(containsString("再次督办")));
		this.mvc.perform(get("/supervisions").param("show", "ALL").with(Cast.as(leader)))
			.andExpect(content().string(containsString("督办的坡道")));
		this.mvc.perform(get("/supervisions").param("q", "督办的坡道").with(Cast.as(leader)))
			.andExpect(content().string(not(containsString(path))));
		this.mvc.perform(get("/supervisions/print").param("show", "CLOSED").with(Cast.as(leader)))
			.andExpect(content().string(containsString("督办清单")));
		this.mvc.perform(get("/projects/" + number + "/history").with(Cast.as(leader)))
			.andExpect(content().string(containsString("再次督办")));
	}

	@Test
	void onlyWhoMaySupervisesAndNobodyAcrossTheStreet() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating());
		LocalDate due = this.clock.today().plusDays(2);
		raising(number, "为什么", due, this.cast.the(Role.STREET_CLERK)).andExpect(status().isForbidden());
		raising(number, "为什么", due, this.cast.foreign(Role.STREET_LEADER)).andExpect(status().isNotFound());
		raising(number, "", due, this.cast.the(Role.STREET_LEADER)).andExpect(status().isUnprocessableContent());
		raising(number, "为什么", this.clock.today().minusDays(1), this.cast.the(Role.STREET_LEADER))
			.andExpect(status().isConflict());
		String path = raise(number, "为什么", due, this.cast.the(Role.BUREAU_CIVIL_AFFAIRS));
		raising(number, "再问", due, this.cast.the(Role.BUREAU_CIVIL_AFFAIRS)).andExpect(status().isConflict());
		raise(number, "街道也问", due, this.cast.the(Role.TASK_FORCE));
		say(path + "/closing", 0, "街道不能办结区的督办", null, this.cast.the(Role.STREET_LEADER))
			.andExpect(status().isForbidden());
		this.mvc.perform(get(path).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(status().isNotFound());
		say(path + "/reply", 0, "别人的", null, this.cast.foreign(Role.STREET_CLERK)).andExpect(status().isNotFound());
		this.mvc.perform(get("/supervisions").with(this.cast.as(Role.VENDOR)))
			.andExpect(content().string(containsString("没有符合条件的督办")));
	}

	@Test
	void theEndOfTheProjectEndsIt() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating());
		String path = raise(number, "为什么", this.clock.today().plusDays(2), this.cast.the(Role.TASK_FORCE));
		this.withdrawal.withdraw(number, this.approvals.version(number), "不做了", this.cast.the(Role.COMMUNITY_CLERK));
		assertThat(openTasks(path)).isZero();
		this.mvc.perform(get(path).with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(containsString("督办随之办结")));
	}

	@Test
	void overdueIsRedAndListed() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().name("超期未答的坡道")));
		raise(number, "为什么", this.clock.today(), this.cast.the(Role.TASK_FORCE));
		this.mvc.perform(get("/supervisions").param("show", "OVERDUE").with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(not(containsString("超期未答的坡道"))));
		this.clock.setTo(this.clock.today().plusDays(7));
		this.mvc.perform(
				get("/supervisions").param("show", "OVERDUE").param("q", "超期未答").with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(containsString("已超 5 个工作日")));
	}

	private String raise(String number, String reason, LocalDate due, Actor actor) throws Exception {
		return Objects.requireNonNull(raising(number, reason, due, actor).andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private ResultActions raising(String number, String reason, LocalDate due, Actor actor) throws Exception {
		return this.mvc.perform(post("/supervisions").param("project", number)
			.param("reason", reason)
			.param("due", due.toString())
			.with(Cast.as(actor))
			.with(csrf()));
	}

	private ResultActions say(String address, int version, String words, @Nullable LocalDate day, Actor actor)
			throws Exception {
		MockHttpServletRequestBuilder request = post(address).param("version", String.valueOf(version))
			.param("words", words);
		return this.mvc.perform(
				((day != null) ? request.param("day", day.toString()) : request).with(Cast.as(actor)).with(csrf()));
	}

	private int openTasks(String path) {
		return this.jdbc.sql("select count(*) from task where subject = :id and done_at is null")
			.param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
			.query(Integer.class)
			.single();
	}

}
