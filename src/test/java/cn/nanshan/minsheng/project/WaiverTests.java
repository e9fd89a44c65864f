package cn.nanshan.minsheng.project;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who may not depart from a clause asks who may, and all that was given stands in one
 * list (FUND-18, L4).
 */
@IntegrationTest
class WaiverTests {

	private static final String CLAUSE = "FUND-13";

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final ProjectWithdrawal withdrawal;

	private final JdbcClient jdbc;

	WaiverTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals,
			ProjectWithdrawal withdrawal, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.withdrawal = withdrawal;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void money() {
		this.approvals.budget();
	}

	@Test
	void whatWasAskedForIsGivenListedAndTold() throws Exception {
		String number = submitted();
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		assertThat(page("/projects/" + number, secretary).select("form[action$=/waivers/requests] [name=clauseId]")
			.eachAttr("value")).contains(CLAUSE).doesNotContain("MF-15");
		ask(number, CLAUSE, "两个项目内容不同", secretary).andExpect(status().is3xxRedirection());
		assertThat(open(number)).contains("TASK_FORCE 答复例外申请 FUND-13");
		assertThat(page("/projects/" + number, secretary).select("#requests tbody").text()).contains("两个项目内容不同",
				"等专责小组答复");
		ask(number, CLAUSE, "再说一遍", secretary).andExpect(status().isConflict())
			.andExpect(content().string(containsString("已经有人申请")));

		String path = path(number);
		Document form = page(path, this.cast.the(Role.TASK_FORCE));
		assertThat(form.select("[name=words]").text()).isEqualTo("两个项目内容不同");
		answer(path, "GRANT", "内容不同", "", Role.TASK_FORCE).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填会议纪要号")));
		answer(path, "GRANT", "内容不同", "桃源专责〔2026〕9 号", Role.TASK_FORCE).andExpect(status().is3xxRedirection());
		assertThat(open(number)).doesNotContain("TASK_FORCE 答复例外申请 FUND-13");
		assertThat(messages(secretary)).anyMatch((it) -> it.contains(number) && it.contains("FUND-13 例外申请已同意"));
		assertThat(page("/projects/" + number, secretary).select("#requests tbody").text()).contains("同意。依据 部门预算表");
		answer(path, "REFUSE", "晚了", "", Role.STREET_LEADER).andExpect(status().isConflict())
			.andExpect(content().string(containsString("已由")));

		Document list = page("/waivers?project=" + number, this.cast.the(Role.TASK_FORCE));
		assertThat(list.select("[aria-label=例外事项] tbody tr").eachText()).hasSize(1)
			.allMatch((row) -> row.contains(number) && row.contains("内容不同") && row.contains("申请"));
		assertThat(list.select("a[href=/policy#FUND-13]")).isNotEmpty();
	}

	@Test
	void aRefusalIsToldInItsWords() throws Exception {
		String number = submitted();
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		ask(number, CLAUSE, "", clerk).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请写明为什么仍要这样做")));
		ask(number, CLAUSE, "请例外", clerk).andExpect(status().is3xxRedirection());
		answer(path(number), "REFUSE", "", "", Role.TASK_FORCE).andExpect(status().isUnprocessableContent());
		answer(path(number), "", "不行", "", Role.TASK_FORCE).andExpect(status().isUnprocessableContent());
		answer(path(number), "REFUSE", "已列入部门预算，由部门办理", "", Role.TASK_FORCE).andExpect(status().is3xxRedirection());
		assertThat(page("/projects/" + number, clerk).select("#requests").text()).contains("不同意：已列入部门预算，由部门办理");
		assertThat(messages(clerk)).anyMatch((it) -> it.contains(number) && it.contains("没有同意"));
		assertThat(page("/waivers?project=" + number, clerk).select("main").text()).contains("没有符合条件的例外事项");
	}

	@Test
	void onlyTheRightOfficeAnswersAndOnlyWhatCanBeWaivedIsAskedFor() throws Exception {
		String number = submitted();
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		ask(number, "FUND-99", "请例外", secretary).andExpect(status().isNotFound());
		ask(number, "MF-15", "请例外", secretary).andExpect(status().isConflict());
		ask(number, CLAUSE, "请例外", this.cast.foreign(Role.COMMUNITY_SECRETARY)).andExpect(status().isNotFound());
		ask(number, CLAUSE, "请例外", this.cast.the(Role.STREET_LEADER)).andExpect(status().isForbidden());
		ask(number, CLAUSE, "请例外", this.cast.the(Role.TASK_FORCE)).andExpect(status().isConflict())
			.andExpect(content().string(containsString("可以直接说明")));
		ask(number, CLAUSE, "请例外", secretary);
		answer(path(number), "GRANT", "内容不同", "9 号", Role.STREET_FINANCE).andExpect(status().isForbidden());
		this.mvc.perform(get("/projects/" + number + "/waivers/requests/" + UUID.randomUUID()).with(Cast.as(secretary)))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/projects/" + number + "/waivers/requests/x").with(Cast.as(secretary)))
			.andExpect(status().is4xxClientError());
		assertThat(page(path(number), secretary).select("form[action$=" + path(number) + "]")).isEmpty();
	}

	@Test
	void aRequestLapsesWhenNoRuleAsksAnyMore() throws Exception {
		String number = submitted();
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		ask(number, CLAUSE, "请例外", secretary);
		this.withdrawal.withdraw(number, this.approvals.version(number), "不做了", secretary);
		assertThat(open(number)).isEmpty();
		assertThat(page("/projects/" + number, secretary).select("#requests").text()).contains("申请失效");
		answer(path(number), "GRANT", "内容不同", "9 号", Role.TASK_FORCE).andExpect(status().isConflict())
			.andExpect(content().string(containsString("已失效")));
	}

	@Test
	void theListIsNarrowedCountedAndExportedAlike() throws Exception {
		String number = submitted();
		give(number, CLAUSE);
		give(number, "FUND-18");
		Actor audit = this.cast.the(Role.BUREAU_AUDIT);
		String today = this.approvals.today().toString();
		Document list = page("/waivers?street=TY&project=" + number + "&from=" + today + "&to=" + today, audit);
		List<String> screen = list.select("[aria-label=例外事项] tbody th a").eachText();
		assertThat(screen).hasSize(list.select("#clause-h + div tbody tr").size()).isNotEmpty();
		assertThat(list.select("#street-h + div tbody tr").eachText()).containsExactly("桃源街道 " + screen.size());
		assertThat(page("/waivers?project=" + number + "&to=2020-01-01", audit).text()).contains("没有符合条件的例外事项");
		assertThat(page("/waivers?project=" + number + "&from=昨天&clause=FUND-13", audit)
			.select("[aria-label=例外事项] tbody tr")).hasSize(1);
		assertThat(page("/waivers?project=" + number, this.cast.foreign(Role.TASK_FORCE)).text())
			.contains("没有符合条件的例外事项");
		byte[] file = this.mvc.perform(get("/waivers/export?project=" + number).with(Cast.as(audit)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.stream().skip(1).map((row) -> row.getCellText(2)).toList()).isEqualTo(screen);
			assertThat(rows.get(1).getCellText(1)).isEqualTo(number);
		}
	}

	private String submitted() {
		return this.approvals.submitted(this.projects
			.deliberating(this.projects.design().answer(NegativeItem.DEPARTMENT_BUDGET, true, "部分重叠")));
	}

	private void give(String number, String clause) throws Exception {
		send("/projects/" + number + "/waivers", this.cast.the(Role.TASK_FORCE), "clauseId", clause, "justification",
				"内容不同", "basis", "部门预算表", "minutesNumber", "9 号");
	}

	private ResultActions ask(String number, String clause, String why, Actor actor) throws Exception {
		return send("/projects/" + number + "/waivers/requests", actor, "clauseId", clause, "justification", why);
	}

	private ResultActions answer(String path, String outcome, String words, String minutes, Role role)
			throws Exception {
		return send(path, this.cast.the(role), "outcome", outcome, "words", words, "basis", "部门预算表", "minutesNumber",
				minutes);
	}

	private ResultActions send(String path, Actor actor, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(Cast.as(actor)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return this.mvc.perform(request);
	}

	private String path(String number) {
		return this.jdbc.sql("""
				select '/projects/' || p.number || '/waivers/requests/' || r.id from waiver_request r
				join project p on p.id = r.project_id where p.number = :number
				""").param("number", number).query(String.class).single();
	}

	private List<String> open(String number) {
		return this.jdbc.sql("""
				select t.role || ' ' || t.kind from task t join project p on p.id = t.subject
				where p.number = :number and t.done_at is null
				""").param("number", number).query(String.class).list();
	}

	private List<String> messages(Actor actor) {
		return this.jdbc.sql("select title from message where account_id = :id")
			.param("id", actor.accountId())
			.query(String.class)
			.list();
	}

	private Document page(String path, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(Cast.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
