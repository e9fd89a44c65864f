package cn.nanshan.minsheng.project;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What is asked for twice, or cut in parts, is found when it is handed on (PROC-10,
 * domain K2, K10, K11 and the ninth worked check). Each test writes in a year of its own.
 */
@IntegrationTest
class SplitTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final ProjectDrafting drafting;

	private final TestClock clock;

	private final JdbcClient jdbc;

	SplitTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals, StudyFixture studies,
			ProjectDrafting drafting, TestClock clock, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.drafting = drafting;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("PROC-10")
	void theNinthWorkedCheck() throws Exception {
		this.clock.setTo(LocalDate.of(2041, 3, 10));
		String east = this.projects.deliberating(works("工业二路人行道改造（东段）", "工业二路东段", "620000"));
		this.clock.setTo(LocalDate.of(2041, 7, 10));
		String west = this.projects.draft(works("工业二路人行道改造（西段）", "工业二路西段", "580000"));
		String page = page("/projects/" + west + "/deliberation-entry", Role.COMMUNITY_SECRETARY);
		assertThat(Jsoup.parse(page).select("#splits").text()).contains("工业二路人行道改造（东段）", east, "620,000.00",
				"1,200,000.00", "1,000,000.00", "疑似拆分", "没有处理");
		enter(west).andExpect(Blocked.by("PROC-10"));

		this.mvc.perform(answer(west, east, "DIFFERENT", "", "").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().is(422))
			.andExpect(content().string(containsString("请写明理由")));
		this.mvc.perform(answer(west, east, "DIFFERENT", "两段分属两个小区", " ").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().is(422))
			.andExpect(content().string(containsString("请写会议纪要号")))
			.andExpect(content().string(containsString("两段分属两个小区")));
		enter(west).andExpect(Blocked.by("PROC-10"));
		assertThat(list(Role.STREET_CLERK, "", west)).contains(east, west, "1,200,000.00", "没有处理");

		resolve(west, east, "DIFFERENT", "两段分属两个小区，分别征集和评议", "大学城居委会〔2041〕7 号")
			.andExpect(redirectedUrl("/projects/" + west + "#splits"));
		enter(west).andExpect(redirectedUrl("/projects/" + west));
		assertThat(list(Role.STREET_CLERK, "", west)).doesNotContain(east);
		assertThat(list(Role.BUREAU_CIVIL_AFFAIRS, "RESOLVED", east)).contains(east, west, "两段分属两个小区，分别征集和评议",
				"纪要 大学城居委会〔2041〕7 号", this.cast.the(Role.COMMUNITY_CLERK).name());
		assertThat(page("/projects/" + east, Role.STREET_LEADER)).contains("两段分属两个小区，分别征集和评议");
	}

	@Test
	@AtBoundary("PROC-10")
	void exactlyTheCapTogetherIsOnlyAHint() throws Exception {
		this.clock.setTo(LocalDate.of(2042, 3, 10));
		String first = this.projects.draft(works("留仙洞公交站风雨连廊（一标）", "留仙洞公交站南侧", "500000.00"));
		String second = this.projects.draft(works("留仙洞公交站风雨连廊（二标）", "石鼓路口北侧", "500000.00"));
		assertThat(Jsoup.parse(page("/projects/" + second + "/deliberation-entry", Role.COMMUNITY_SECRETARY))
			.select("#splits")
			.text()).contains("合计接近限额", first);
		enter(second).andExpect(redirectedUrl("/projects/" + second));
		assertThat(list(Role.STREET_CLERK, "HINT", first)).contains(first, second);
	}

	@Test
	@Enforces("PROC-10")
	void oneFenMoreIsNot() throws Exception {
		this.clock.setTo(LocalDate.of(2043, 3, 10));
		this.projects.draft(works("茶光工业区雨棚更新（一标）", "茶光一区东侧", "500000.00"));
		String second = this.projects.draft(works("茶光工业区雨棚更新（二标）", "南门岗亭", "500000.01"));
		enter(second).andExpect(Blocked.by("PROC-10"));
	}

	@Test
	@Enforces("PROC-10")
	void whatIsCutInThreeIsSummedUp() throws Exception {
		this.clock.setTo(LocalDate.of(2044, 3, 10));
		this.projects.draft(works("龙联花园外墙修补一标", "龙联花园东侧", "400000"));
		this.projects.draft(works("龙联花园外墙修补二标", "南门岗亭", "400000"));
		String third = this.projects.draft(works("龙联花园外墙修补三标", "北门车棚", "400000"));
		enter(third).andExpect(Blocked.by("PROC-10"));
		assertThat(page("/projects/" + third, Role.COMMUNITY_CLERK)).contains("1,200,000.00");
	}

	@Test
	@Enforces("PROC-10")
	void theSameThingAtTheSamePlaceIsAskedForOnce() throws Exception {
		this.clock.setTo(LocalDate.of(2045, 3, 10));
		String first = this.projects.draft(works("平山村口凉亭翻新", "平山村口", "30000"));
		String second = this.projects.draft(works("平山村口凉亭翻新工程", "平山村口", "32000"));
		enter(second).andExpect(Blocked.by("PROC-10"));
		resolve(second, first, "SAME", "经核对是同一个凉亭", "").andExpect(redirectedUrl("/projects/" + second + "#splits"));
		enter(second).andExpect(Blocked.by("PROC-10"))
			.andExpect(content().string(containsString("认定为同一事项，应撤回其中一个")))
			.andExpect(content().string(containsString("/projects/" + second + "/withdrawal")));
		this.mvc
			.perform(post("/projects/" + first + "/withdrawal").param("version", "" + version(first))
				.param("reason", "并入另一个项目")
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()))
			.andExpect(redirectedUrl("/projects/" + first));
		assertThat(list(Role.COMMUNITY_CLERK, "GONE", second)).contains(first, second);
		enter(second).andExpect(redirectedUrl("/projects/" + second));
	}

	@Test
	@AtBoundary("PROC-10")
	void moreThanTwelveMonthsApartIsAnotherYear() throws Exception {
		this.clock.setTo(LocalDate.of(2046, 3, 10));
		this.projects.draft(works("福光桥底球场围网更换", "福光桥底", "30000"));
		this.clock.setTo(LocalDate.of(2047, 3, 10));
		String day = this.projects.draft(works("福光桥底球场围网更换", "福光桥底", "30000"));
		enter(day).andExpect(Blocked.by("PROC-10"));
		withdrawn(day);
		this.clock.setTo(LocalDate.of(2047, 3, 11));
		String later = this.projects.draft(works("福光桥底球场围网更换", "福光桥底", "30000"));
		enter(later).andExpect(redirectedUrl("/projects/" + later));
	}

	@Test
	@AtBoundary("PROC-10")
	void theSamePlaceUnderAnotherNameIsAnotherThing() throws Exception {
		this.clock.setTo(LocalDate.of(2048, 3, 10));
		this.projects.draft(works("塘朗山脚登山步道修缮", "塘朗山脚", "800000"));
		String other = this.projects.draft(works("党群活动广场照明提升", "塘朗山脚", "800000"));
		enter(other).andExpect(redirectedUrl("/projects/" + other));
	}

	@Test
	void anAnswerHoldsForTheSumThatItWasGivenFor() throws Exception {
		this.clock.setTo(LocalDate.of(2049, 3, 10));
		String first = this.projects.draft(works("学苑大道绿道翻新（南侧）", "学苑大道南侧", "600000"));
		DesignBuilder design = works("学苑大道绿道翻新（北侧）", "学苑大道北侧", "500000");
		String second = this.projects.draft(design);
		resolve(second, first, "DIFFERENT", "两侧分属两条路", "大学城居委会〔2049〕2 号").andExpect(status().is3xxRedirection());
		assertThat(standing(second)).isEqualTo("DIFFERENT");
		this.mvc
			.perform(get("/projects/" + second + "/deliberation-entry").with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(content().string(containsString("1 条相似与拆分线索都已说明")));
		this.drafting.revise(second, version(second), design.requested("500000.01").build(),
				this.cast.the(Role.COMMUNITY_CLERK));
		assertThat(standing(second)).isEqualTo("OPEN");
		enter(second).andExpect(Blocked.by("PROC-10"));
	}

	@Test
	@Enforces("PROC-10")
	void theStreetsOwnProjectsAreAskedToo() throws Exception {
		this.clock.setTo(LocalDate.of(2050, 3, 10));
		List<String> concerned = this.studies.communities(1);
		String first = this.studies.draft(Track.STREET, works("大沙河两岸栏杆更换上游", "大沙河上游", "620000"));
		this.studies.share(first, "310000", concerned);
		String second = this.studies.draft(Track.STREET, works("大沙河两岸栏杆更换下游", "大沙河下游", "580000"));
		this.studies.share(second, "290000", concerned);
		this.mvc
			.perform(post("/projects/" + second + "/study/entry").param("version", "" + version(second))
				.with(this.cast.as(Role.TASK_FORCE))
				.with(csrf()))
			.andExpect(Blocked.by("PROC-10"));
		this.mvc
			.perform(answer(second, first, "DIFFERENT", "上下游分两年度", "专责〔2050〕3 号").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().is3xxRedirection());
		this.studies.entered(second);
		assertThat(page("/projects/" + second + "/study", Role.STREET_LEADER)).contains("上下游分两年度", "专责〔2050〕3 号");
	}

	@Test
	void strangersNeitherSeeNorAnswer() throws Exception {
		this.clock.setTo(LocalDate.of(2051, 3, 10));
		String first = this.projects.draft(works("珠光北路花池修补", "珠光北路", "30000"));
		String second = this.projects.draft(works("珠光北路花池修补工程", "珠光北路", "30000"));
		Actor foreign = this.cast.foreign(Role.COMMUNITY_CLERK);
		this.mvc.perform(get("/projects/" + second + "/splits/" + first).with(Cast.as(foreign)))
			.andExpect(status().isNotFound());
		this.mvc.perform(answer(second, first, "SAME", "同一个", "").with(Cast.as(foreign)))
			.andExpect(status().isNotFound());
		this.mvc.perform(answer(second, first, "SAME", "同一个", "").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isForbidden());
		this.mvc.perform(answer(second, "NOBODY", "SAME", "同一个", "").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(answer(second, first, "SAME", "同一个", "").param("version", "9")
				.with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isConflict());
		assertThat(list(Role.VENDOR, "ALL", second)).doesNotContain(first);
		assertThat(this.mvc.perform(get("/splits").param("show", "ALL").with(Cast.as(foreign)))
			.andReturn()
			.getResponse()
			.getContentAsString()).doesNotContain(first);
	}

	@Test
	void theListIsPagedAndHandedOut() throws Exception {
		this.clock.setTo(LocalDate.of(2052, 3, 10));
		for (int nth = 0; nth < 8; nth++) {
			this.projects.draft(works("=华晖云门前休憩角第" + nth + "批", "华晖云门前", "3000"));
		}
		String page = page("/splits", Role.STREET_CLERK);
		assertThat(Jsoup.parse(page).select("tbody tr")).hasSize(20);
		String next = Jsoup.parse(page).select("a[href*=after]").attr("href");
		assertThat(page(next, Role.STREET_CLERK)).contains("=华晖云门前休憩角");
		byte[] file = this.mvc
			.perform(get("/splits/export").param("community", Cast.COMMUNITY).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			assertThat(book.getFirstSheet().read()).hasSizeGreaterThanOrEqualTo(29)
				.anyMatch((row) -> row.getCellText(3).startsWith("=华晖云门前休憩角"));
		}
	}

	private DesignBuilder works(String name, String place, String yuan) {
		return this.projects.design().name(name).place(place).requested(yuan);
	}

	private int version(String number) {
		return this.approvals.version(number);
	}

	private String standing(String number) {
		return this.jdbc
			.sql("select l.standing from split_lead l join project p on p.id = l.project_id where p.number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

	private void withdrawn(String number) throws Exception {
		this.mvc
			.perform(post("/projects/" + number + "/withdrawal").param("version", "" + version(number))
				.param("reason", "明年再报")
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()))
			.andExpect(redirectedUrl("/projects/" + number));
	}

	private ResultActions enter(String number) throws Exception {
		return this.mvc
			.perform(post("/projects/" + number + "/deliberation-entry").param("version", "" + version(number))
				.with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf()));
	}

	private MockHttpServletRequestBuilder answer(String number, String other, String outcome, String words,
			String minutes) {
		return post("/projects/" + number + "/splits/" + other).param("version", "" + version(number))
			.param("outcome", outcome)
			.param("words", words)
			.param("minutesNumber", minutes)
			.with(csrf());
	}

	private ResultActions resolve(String number, String other, String outcome, String words, String minutes)
			throws Exception {
		return this.mvc
			.perform(answer(number, other, outcome, words, minutes).with(this.cast.as(Role.COMMUNITY_CLERK)));
	}

	private String list(Role reader, String show, String number) throws Exception {
		return page("/splits?show=" + show + "&project=" + number, reader);
	}

	private String page(String path, Role reader) throws Exception {
		return this.mvc.perform(get(path).with(this.cast.as(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
