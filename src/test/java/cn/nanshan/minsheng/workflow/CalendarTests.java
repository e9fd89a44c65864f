package cn.nanshan.minsheng.workflow;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The working calendar: its yearly announcement, judged line by line, and what a change
 * moves. Each test has a year of its own.
 */
@IntegrationTest
class CalendarTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final WorkingCalendar calendar;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final JdbcClient jdbc;

	@Autowired
	CalendarTests(MockMvc mvc, Cast cast, TestClock clock, WorkingCalendar calendar, ProjectFixture projects,
			ApprovalFixture approvals, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.calendar = calendar;
		this.projects = projects;
		this.approvals = approvals;
		this.jdbc = jdbc;
	}

	@Test
	void anAnnouncementIsPreviewedAndThenTaken() throws Exception {
		String days = "2041-01-01,放假,元旦\n2041年1月5日，调休上班，元旦\n2041/1/2\t放假\t元旦".replace("\t", ",");
		Document preview = page(announcement("2041", days), 200);
		assertThat(preview.select("tbody tr").eachText()).anyMatch((row) -> row.contains("新增"))
			.noneMatch((row) -> row.contains("错误"));
		assertThat(this.calendar.daysOf(2041)).isEmpty();
		confirm("2041", days, this.calendar.version()).andExpect(status().isSeeOther());
		assertThat(this.calendar.daysOf(2041)).hasSize(3);
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2041, 1, 1))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2041, 1, 5))).isTrue();
		this.mvc.perform(get("/policy/calendar?year=2041").with(this.cast.as(Role.SYSTEM_ADMIN)))
			.andExpect(content().string(containsString("国办发明电〔2041〕7 号")))
			.andExpect(content().string(containsString("01-01 工作日 → 放假（元旦）")));
		assertThat(page(announcement("2041", days), 200).text()).contains("没有要改的");
		confirm("2041", days, this.calendar.version()).andExpect(status().isConflict());
	}

	@ParameterizedTest
	@CsvSource({ "2042-13-01 放假 元旦, 不是日期", "2043-01-01 放假 元旦, 不是 2042 年的日子", "2042-01-01 休息 元旦, 安排应为",
			"2042-01-02 调休上班 元旦, 本来就是工作日", "2042-01-01 放假 '', 没有写节日名称" })
	void aWrongLineIsNamedAndNothingIsTaken(String line, String why) throws Exception {
		String days = "2042-05-01,放假,劳动节\n" + line.replace(" ", ",").replace("''", "");
		assertThat(page(announcement("2042", days), 200).text()).contains(why).contains("改好以前不能确认");
		confirm("2042", days, this.calendar.version()).andExpect(status().isConflict());
		assertThat(this.calendar.daysOf(2042)).isEmpty();
	}

	@Test
	void theSameDayTwiceIsWrong() throws Exception {
		assertThat(page(announcement("2042", "2042-05-01,放假,劳动节\n2042-05-01,放假,劳动节"), 200).text())
			.contains("与第 2 行是同一天");
	}

	@Test
	void aFileFromExcelInChineseIsRead() throws Exception {
		byte[] file = "日期,类型,节日\n2044-10-01,放假,国庆节\n".getBytes(Charset.forName("GBK"));
		Document preview = page(multipart("/policy/calendar/announcement")
			.file(new MockMultipartFile("file", "2044.csv", "text/csv", file))
			.param("year", "2044")
			.param("version", "0")
			.param("number", "通知")
			.param("reason", "年度安排"), 200);
		assertThat(preview.text()).contains("2044-10-01 放假 国庆节");
	}

	@Test
	void onlyTheBureauThatLeadsTheRulesChangesThem() throws Exception {
		for (Role role : new Role[] { Role.SYSTEM_ADMIN, Role.STREET_LEADER, Role.BUREAU_DIGITAL }) {
			this.mvc.perform(announcement("2045", "2045-01-01,放假,元旦").with(this.cast.as(role)).with(csrf()))
				.andExpect(status().isForbidden());
		}
	}

	@Test
	void whoSawAnOlderCalendarIsTold() throws Exception {
		int seen = this.calendar.version();
		confirm("2046", "2046-01-01,放假,元旦", seen).andExpect(status().isSeeOther());
		confirm("2046", "2046-01-02,放假,元旦", seen).andExpect(status().isConflict())
			.andExpect(content().string(containsString("工作日历")));
	}

	@Test
	void anotherNodeReadsAChangeAnew() {
		int known = this.calendar.version();
		this.jdbc.sql("update calendar_version set version = version + 1").update();
		assertThat(this.calendar.version()).isEqualTo(known);
		this.calendar.refresh();
		assertThat(this.calendar.version()).isEqualTo(known + 1);
	}

	@Test
	void fromDecemberOnItRemindsOfTheNextYear() throws Exception {
		this.clock.setTo(LocalDate.of(2047, 11, 30));
		String reminder = "2048 年放假安排尚未录入";
		this.mvc.perform(get("/").with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS)))
			.andExpect(content().string(not(containsString(reminder))));
		this.clock.setTo(LocalDate.of(2047, 12, 1));
		for (String address : new String[] { "/", "/policy/calendar" }) {
			this.mvc.perform(get(address).with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS)))
				.andExpect(content().string(containsString(reminder)));
		}
		confirm("2048", "2048-01-01,放假,元旦", this.calendar.version()).andExpect(status().isSeeOther());
		this.mvc.perform(get("/").with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS)))
			.andExpect(content().string(not(containsString(reminder))));
	}

	@Test
	void aChangeMovesWhatIsOpenAndNeverShortensPublicity() throws Exception {
		this.clock.setTo(LocalDate.of(2049, 3, 1));
		String number = this.approvals.passed(this.projects.deliberating());
		UUID notice = this.approvals.posted(number);
		assertThat(lastDay(notice)).as("a Saturday moves to Monday").isEqualTo(LocalDate.of(2049, 3, 8));
		String off = "2049-03-08,放假,妇女节\n2049-03-09,放假,台风";
		assertThat(page(announcement("2049", off), 200).text()).contains("评议结果公示 公示 2049-03-08 2049-03-10");
		confirm("2049", off, this.calendar.version()).andExpect(status().isSeeOther());
		assertThat(lastDay(notice)).isEqualTo(LocalDate.of(2049, 3, 10));
		assertThat(taskDue(number, "报街道审批")).isEqualTo(LocalDate.of(2049, 3, 15));
		this.mvc.perform(get("/deadlines/" + notice + "?matter=公示").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("3月8日（妇女节）")))
			.andExpect(content().string(containsString("2049-03-10 24:00")))
			.andExpect(content().string(containsString("MF-23")));
		confirm("2049", "2049-03-09,恢复平常,台风", this.calendar.version()).andExpect(status().isSeeOther());
		assertThat(lastDay(notice)).as("what was promised to the public").isEqualTo(LocalDate.of(2049, 3, 10));
	}

	@Test
	void aStepOfAnApprovalMovesBothWays() throws Exception {
		this.clock.setTo(LocalDate.of(2052, 3, 4));
		String number = this.approvals.submitted(this.projects.deliberating());
		UUID subject = this.approvals.project(number).id().value();
		LocalDate due = stepDue(subject);
		String off = due + ",放假,台风";
		confirm("2052", off, this.calendar.version()).andExpect(status().isSeeOther());
		assertThat(stepDue(subject)).isAfter(due).isEqualTo(taskDue(number, "民微岗初审"));
		confirm("2052", due + ",恢复平常,台风", this.calendar.version()).andExpect(status().isSeeOther());
		assertThat(stepDue(subject)).isEqualTo(due);
		this.mvc.perform(get("/deadlines/" + subject + "?matter=民微岗初审").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("3 个工作日，只数工作日")))
			.andExpect(content().string(containsString("日历调整")));
		this.mvc
			.perform(get("/deadlines/" + subject + "?matter=民微岗初审").with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(status().isNotFound());
	}

	private LocalDate lastDay(UUID notice) {
		return this.jdbc.sql("select last_day from notice where id = :id")
			.param("id", notice)
			.query(LocalDate.class)
			.single();
	}

	private LocalDate taskDue(String number, String kind) {
		return this.jdbc.sql("""
				select t.due from task t join project p on p.id = t.subject
				where p.number = :number and t.kind = :kind and t.done_at is null
				""").param("number", number).param("kind", kind).query(LocalDate.class).single();
	}

	private LocalDate stepDue(UUID subject) {
		return this.jdbc.sql("""
				select s.due from approval_run_step s join approval_run r on r.id = s.run_id
				where r.subject = :subject and s.outcome is null and s.due is not null
				""").param("subject", subject).query(LocalDate.class).single();
	}

	private AbstractMockHttpServletRequestBuilder<?> announcement(String year, String days) {
		return form(post("/policy/calendar/announcement"), year, days, 0);
	}

	private ResultActions confirm(String year, String days, int version) throws Exception {
		return this.mvc.perform(form(post("/policy/calendar/confirmation"), year, days, version)
			.with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS))
			.with(csrf()));
	}

	private static AbstractMockHttpServletRequestBuilder<?> form(AbstractMockHttpServletRequestBuilder<?> request,
			String year, String days, int version) {
		return request.param("year", year)
			.param("version", String.valueOf(version))
			.param("number", "国办发明电〔" + year + "〕7 号")
			.param("reason", "年度放假安排")
			.param("content", days);
	}

	private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
