package cn.nanshan.minsheng.evaluation;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class ImplementationTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private EvaluationFixture fixture;

	@Autowired
	private ProjectFixture projects;

	@Autowired
	private SettlementFixture settlements;

	@Autowired
	private ProjectWithdrawal withdrawal;

	@Autowired
	private Archiving archiving;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Enforces("PROC-12")
	void workCannotStartBeforeTheContract() throws Exception {
		String number = this.fixture.contracted();
		start(number, this.clock.today().minusDays(1).toString(), "罗志强").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("PROC-12")));
		assertThat(this.fixture.state(number)).isEqualTo("CONTRACTED");
	}

	@Test
	@AtBoundary({ "PROC-12", "MF-16" })
	void workStartsOnTheDayOfTheContract() throws Exception {
		String number = this.fixture.contracted();
		start(number, this.clock.today().toString(), "罗志强").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("RUNNING");
		this.mvc.perform(get("/projects/" + number + "?tab=implementation").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.containsString("桃开〔2026〕9号")));
	}

	@Test
	@Enforces("MF-16")
	void bothBodiesNameSomebody() throws Exception {
		start(this.fixture.contracted(), this.clock.today().toString(), "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("MF-16")));
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		String number = this.fixture.contracted();
		as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/start").param("startedOn", "明天")
					.param("orderNumber", " ")
					.param("note", "雨季前开工")
					.param("version", "7"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("开工日期应为日期"),
					Matchers.containsString("请填写开工令文号"), Matchers.containsString("雨季前开工"))));
	}

	@Test
	void staleFormIsAConflict() throws Exception {
		String number = this.fixture.contracted();
		as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/start").param("startedOn", this.clock.today().toString())
					.param("orderNumber", "桃开〔2026〕9号")
					.param("version", "" + (this.fixture.version(number) - 1)))
			.andExpect(status().isConflict());
	}

	@Test
	void foreignCommunityFindsNothing() throws Exception {
		String number = this.fixture.running();
		for (String page : new String[] { "start", "progress", "completion", "participation", "evaluations",
				"print/F14" }) {
			this.mvc
				.perform(get("/projects/" + number + "/" + page).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
				.andExpect(status().isNotFound());
		}
	}

	@Test
	void vendorReportsAMonthOnceAndNeverLess() throws Exception {
		String number = this.fixture.running();
		report(number, "2026-03", "40").andExpect(status().is3xxRedirection());
		report(number, "2026-03", "50").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("一个月只报一次")));
		this.clock.setTo(this.clock.today().plusMonths(1));
		report(number, "2026-04", "39").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("只增不减")));
		report(number, "2026-04", "40").andExpect(status().is3xxRedirection());
		report(number, "2026-05", "60").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("月份应在")));
	}

	@Test
	void onlyTheVendorReports() throws Exception {
		String number = this.fixture.running();
		as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/progress").param("month", "2026-03")
					.param("done", "10")
					.param("paid", "0")
					.param("activities", "0")
					.param("served", "0"))
			.andExpect(status().isForbidden());
	}

	@Test
	@Enforces("MF-20-a")
	void completionWantsResidentsPart() throws Exception {
		String number = this.fixture.running();
		report(number, "2026-03", "100").andExpect(status().is3xxRedirection());
		as(Role.VENDOR,
				post("/projects/" + number + "/completion/report").param("finishedOn", "2026-03-10")
					.param("summary", "完成")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
		confirmCompletion(number).andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("MF-20-a"), Matchers.containsString("FUND-21"))));
	}

	@Test
	@Enforces("FUND-21")
	void aMonthThatNobodyConfirmedIsNoRecord() throws Exception {
		String number = this.fixture.running();
		report(number, "2026-03", "100").andExpect(status().is3xxRedirection());
		takePart(number);
		reportDone(number);
		confirmCompletion(number).andExpect(Blocked.by("FUND-21"));
		assertThat(this.fixture.state(number)).isEqualTo("RUNNING");
	}

	@Test
	@Enforces("WORKS-14")
	void worksAreNotDoneWithoutAPicture() throws Exception {
		String number = worksInPictures(false);
		confirmCompletion(number).andExpect(Blocked.by("WORKS-14"));
		assertThat(this.fixture.state(number)).isEqualTo("RUNNING");
	}

	@Test
	@AtBoundary("WORKS-14")
	void onePictureOfTheWorksIsEnough() throws Exception {
		String number = worksInPictures(true);
		confirmCompletion(number).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("COMPLETED");
	}

	private String worksInPictures(boolean taken) throws Exception {
		String number = this.fixture.running(ProjectType.WORKS);
		month(number, taken).andExpect(status().is3xxRedirection());
		as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/progress/" + reportOf(number) + "/confirmation").param("version", "0"))
			.andExpect(status().is3xxRedirection());
		takePart(number);
		reportDone(number);
		return number;
	}

	@Test
	@AtBoundary({ "MF-20-a", "FUND-21" })
	void oneRecordAndOneConfirmedMonthAreEnough() throws Exception {
		String number = this.fixture.nearlyDone();
		confirmCompletion(number).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("COMPLETED");
	}

	@Test
	void streetSuspendsResumesAndTerminates() throws Exception {
		String number = this.fixture.running();
		as(Role.STREET_CLERK,
				post("/projects/" + number + "/suspension").param("reason", "场地维修")
					.param("expectedOn", "2026-04-01")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("SUSPENDED");
		as(Role.STREET_LEADER,
				post("/projects/" + number + "/resumption").param("note", "维修结束")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("RUNNING");
		terminate(number, "46800.01").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("不能超过合同额")));
		terminate(number, "46800.00").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("TERMINATED");
	}

	@Test
	void aMonthIsNotSentBackOnceNobodyCanReportItAnew() throws Exception {
		String number = this.fixture.running();
		month(number, false).andExpect(status().is3xxRedirection());
		terminate(number, "46800.00").andExpect(status().is3xxRedirection());
		String report = "/projects/" + number + "/progress/" + reportOf(number);
		as(Role.COMMUNITY_CLERK, post(report + "/return").param("version", "0").param("reason", "照片不清"))
			.andExpect(content().string(Matchers.containsString("执行单位不能再报，月报不再退回")));
		as(Role.COMMUNITY_CLERK, post(report + "/confirmation").param("version", "0"))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void residentsPartIsEnteredBetweenContractAndArchive() throws Exception {
		String number = this.fixture.contracted();
		participate(number).andExpect(status().is3xxRedirection());
		String drafted = this.projects.draft();
		participate(drafted).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("项目现在是“草拟”，不能登记群众参与")));
	}

	@ParameterizedTest
	@EnumSource(value = ProjectState.class, names = { "WITHDRAWN", "ARCHIVED" })
	void nothingIsAddedToWhatIsOnFile(ProjectState end) throws Exception {
		String number = (end == ProjectState.ARCHIVED) ? archived() : withdrawn();
		assertThat(this.fixture.state(number)).isEqualTo(end.name());
		int before = this.fixture.version(number);
		participate(number).andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("项目现在是“%s”，不能登记群众参与".formatted(end.label())),
						Matchers.containsString("居民代表旁听并提意见"))));
		assertThat(this.fixture.version(number)).isEqualTo(before);
		this.mvc.perform(get("/projects/" + number + "/participation").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("这个项目现在不能登记"),
					Matchers.not(Matchers.containsString("name=\"manner\"")))));
	}

	private String withdrawn() {
		String number = this.projects.draft();
		this.withdrawal.withdraw(number, this.fixture.version(number), "居民另有安排", this.cast.the(Role.COMMUNITY_CLERK));
		return number;
	}

	private String archived() {
		String number = this.settlements.readyToArchive();
		this.archiving.close(number, this.fixture.version(number), "档案室 3 柜", this.cast.the(Role.STREET_CLERK));
		return number;
	}

	@Test
	void aReportOfCompletionIsNotAnsweredAfterTheEnd() throws Exception {
		String number = this.fixture.nearlyDone();
		terminate(number, "46800.00").andExpect(status().is3xxRedirection());
		as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/completion/return").param("reason", "还差一处")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().isConflict())
			.andExpect(content().string(Matchers.containsString("项目现在是“终止”，不再答复完工报告")));
		confirmCompletion(number).andExpect(status().isConflict());
		assertThat(this.jdbc.sql("""
				select returned_reason from completion_report
				where project_id = (select id from project where number = :number)
				""").param("number", number).query(String.class).single()).isEmpty();
	}

	private ResultActions start(String number, String day, String lead) throws Exception {
		return as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/start").param("startedOn", day)
					.param("orderNumber", "桃开〔2026〕9号")
					.param("communityLead", lead)
					.param("streetLead", "林嘉欣")
					.param("version", String.valueOf(this.fixture.version(number))));
	}

	private ResultActions report(String number, String month, String done) throws Exception {
		return as(Role.VENDOR,
				multipart("/projects/" + number + "/progress")
					.file(new MockMultipartFile("photos", "现场.jpg", "image/jpeg", EvaluationFixture.jpeg(40, 30)))
					.param("month", month)
					.param("done", done)
					.param("paid", "0")
					.param("activities", "3")
					.param("served", "60"));
	}

	private ResultActions month(String number, boolean inPictures) throws Exception {
		if (inPictures) {
			return report(number, "2026-03", "100");
		}
		return as(Role.VENDOR,
				multipart("/projects/" + number + "/progress").param("month", "2026-03")
					.param("done", "100")
					.param("paid", "0")
					.param("activities", "3")
					.param("served", "60"));
	}

	private UUID reportOf(String number) {
		return this.jdbc
			.sql("select r.id from progress_report r join project p on p.id = r.project_id where p.number = :number")
			.param("number", number)
			.query(UUID.class)
			.single();
	}

	private void takePart(String number) throws Exception {
		participate(number).andExpect(status().is3xxRedirection());
	}

	private ResultActions participate(String number) throws Exception {
		return as(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/participation").param("stage", "IMPLEMENTATION")
					.param("heldOn", this.clock.today().toString())
					.param("people", "12")
					.param("manner", "居民代表旁听并提意见")
					.param("version", String.valueOf(this.fixture.version(number))));
	}

	private void reportDone(String number) throws Exception {
		as(Role.VENDOR,
				post("/projects/" + number + "/completion/report").param("finishedOn", "2026-03-10")
					.param("summary", "完成")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
	}

	private ResultActions confirmCompletion(String number) throws Exception {
		return as(Role.COMMUNITY_CLERK, post("/projects/" + number + "/completion").param("version",
				String.valueOf(this.fixture.version(number))));
	}

	private ResultActions terminate(String number, String value) throws Exception {
		return as(Role.STREET_LEADER,
				post("/projects/" + number + "/termination").param("reason", "执行单位停业")
					.param("verifiedValue", value)
					.param("basis", "核定单 3 号")
					.param("version", String.valueOf(this.fixture.version(number))));
	}

	private ResultActions as(Role role, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

}
