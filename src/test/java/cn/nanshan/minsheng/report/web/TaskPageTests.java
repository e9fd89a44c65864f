package cn.nanshan.minsheng.report.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.identity.AccountKeeping;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class TaskPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private AccountKeeping accounts;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCount statements;

	@Test
	void theLightIsCountedInWorkingDaysAndTheFilterAgrees() throws Exception {
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		LocalDate thursday = LocalDate.of(2026, 4, 9);
		this.clock.setTo(thursday);
		Map<LocalDate, String> words = new TreeMap<>(
				Map.of(thursday.minusDays(2), "逾期 已超 2 个工作日", thursday, "临近 今天到期", thursday.plusDays(1), "临近 还有 1 个工作日",
						thursday.plusDays(2), "临近 还有 1 个工作日", thursday.plusDays(4), "正常 还有 2 个工作日"));
		String batch = "灯" + UUID.randomUUID();
		words.keySet().forEach((due) -> open(batch + due, due));
		open(batch + "无期", null);
		words.forEach((due, said) -> assertThat(row(finance, "q", batch + due)).contains(said));
		assertThat(titles(finance, "q", batch, "light", "RED")).hasSize(1);
		assertThat(titles(finance, "q", batch, "light", "AMBER")).hasSize(3);
		assertThat(titles(finance, "q", batch, "light", "GREEN")).hasSize(1);
		assertThat(titles(finance, "q", batch, "light", "NONE")).hasSize(1);
		assertThat(titles(finance, "q", batch, "kind", "试办")).hasSize(6);
		assertThat(titles(finance, "q", batch, "kind", "别的")).isEmpty();
		assertThat(titles(this.cast.the(Role.STREET_FINANCE), "q", batch)).isEmpty();
	}

	@Test
	void aLongListIsPagedWithoutGapOrRepetition() throws Exception {
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		String batch = "页" + UUID.randomUUID();
		for (int at = 0; at < 45; at++) {
			open(batch + " " + at, (at % 3 == 0) ? null : LocalDate.of(2026, 6, 1).plusDays(at % 5));
		}
		Document first = page(finance, "/tasks?q=" + batch);
		Document second = page(finance, next(first));
		Document third = page(finance, next(second));
		assertThat(third.select(".pager a[href*=after]")).isEmpty();
		assertThat(List.of(first, second, third)).flatExtracting((page) -> page.select("tbody th a").eachText())
			.hasSize(45)
			.doesNotHaveDuplicates();
	}

	@Test
	void whoStartedSeesInWhoseHandsItIs() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().name("在谁手里的坡道")));
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		assertThat(row(clerk, "tab", "started", "q", number)).contains("申报的项目", "桃源街道 街道民微岗", "待街道审批");
		assertThat(row(this.cast.the(Role.COMMUNITY_SECRETARY), "tab", "started", "q", number)).contains("提交的项目");
		assertThat(titles(this.cast.the(Role.STREET_CLERK), "tab", "started", "q", number)).isEmpty();
		assertThat(titles(this.cast.the(Role.STREET_CLERK), "q", number)).hasSize(1);
		assertThat(row(this.cast.the(Role.COMMUNITY_SECRETARY), "tab", "done", "q", "在谁手里的坡道")).contains("报街道审批");
	}

	@Test
	void aVacantOfficeIsShownToTheTaskForce() throws Exception {
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		String title = "无人的岗位" + UUID.randomUUID();
		open(title, LocalDate.of(2026, 5, 6));
		Actor force = this.cast.foreign(Role.TASK_FORCE);
		assertThat(page(force, "/tasks").text()).doesNotContain("本岗位暂无人员");
		this.accounts.disable(finance.username(), this.cast.the(Role.SYSTEM_ADMIN));
		try {
			assertThat(page(force, "/tasks").select("#vacant-h + p + div tbody tr").text()).contains("南头街道 财务岗");
			assertThat(row(force, "tab", "reach", "q", title)).contains("本岗位暂无人员", "督办");
			assertThat(page(this.cast.foreign(Role.STREET_CLERK), "/tasks").text()).doesNotContain("本岗位暂无人员");
			assertThat(page(this.cast.the(Role.TASK_FORCE), "/tasks").text()).doesNotContain("南头街道 财务岗");
		}
		finally {
			this.accounts.enable(finance.username(), this.cast.the(Role.SYSTEM_ADMIN));
		}
	}

	@Test
	void allOfAUnitIsForThoseWhoSupervise() throws Exception {
		this.mvc.perform(get("/tasks?tab=reach").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/tasks?tab=reach").with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS)))
			.andExpect(status().isOk());
	}

	@Test
	void aLongerListNeedsNoMoreStatements() throws Exception {
		for (Role role : List.of(Role.STREET_LEADER, Role.COMMUNITY_CLERK, Role.BUREAU_CIVIL_AFFAIRS)) {
			for (String address : List.of("/tasks", "/tasks?tab=done", "/tasks?tab=started", "/supervisions",
					"/messages")) {
				assertThat(this.statements
					.of(() -> this.mvc.perform(get(address).with(this.cast.as(role))).andExpect(status().isOk())))
					.as(role + address)
					.isLessThanOrEqualTo(8);
			}
		}
	}

	private void open(String title, @Nullable LocalDate due) {
		this.transaction.executeWithoutResult((status) -> this.desk.open(new NewTask(UUID.randomUUID(), "试办",
				Role.STREET_FINANCE, Cast.OTHER_STREET, null, title, "/payments", due)));
	}

	private static String next(Document page) {
		return page.select(".pager a[href*=after]").attr("href");
	}

	private Document page(Actor actor, String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI
			.create(UriUtils.encodePath(address, StandardCharsets.UTF_8).replace("%3F", "?").replace("%25", "%")))
			.with(Cast.as(actor))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
	}

	private Document narrowed(Actor actor, String... filters) {
		try {
			MockHttpServletRequestBuilder request = get("/tasks");
			for (int at = 0; at < filters.length; at += 2) {
				request.param(filters[at], filters[at + 1]);
			}
			return Jsoup.parse(this.mvc.perform(request.with(Cast.as(actor)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> titles(Actor actor, String... filters) {
		return narrowed(actor, filters).select("tbody th a").eachText();
	}

	private String row(Actor actor, String... filters) {
		return narrowed(actor, filters).select("section[aria-labelledby=list-h] tbody tr").text();
	}

}
