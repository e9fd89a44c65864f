package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Each test of the half-year has a half-year of its own, because all share one database.
 */
@IntegrationTest
class EvaluationTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private EvaluationFixture fixture;

	@Autowired
	private EvaluationRecords records;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Enforces("ACC-07-a")
	void dailyEvaluationWaitsForTheStart() throws Exception {
		this.fixture.declare(this.cast.the(Role.SUPERVISION_TEAM));
		daily(this.fixture.contracted(), "PHONE_CALL", "5", "5").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("ACC-07-a")));
	}

	@Test
	@Enforces("ACC-07-a")
	void dailyEvaluationNamesItsMethod() throws Exception {
		daily(this.fixture.running(), "", "5", "5").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("没有选方式")));
	}

	@Test
	@Enforces("ACC-08")
	void bothScoresAreAskedFor() throws Exception {
		daily(this.fixture.running(), "HOME_VISIT", "5", "").andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("ACC-08"), Matchers.containsString("契合度 没有打分"))));
	}

	@Test
	@AtBoundary({ "ACC-07-a", "ACC-08" })
	void scoresGoFromOneToFive() throws Exception {
		String number = this.fixture.running();
		this.fixture.declare(this.cast.the(Role.SUPERVISION_TEAM));
		daily(number, "HOME_VISIT", "1", "5").andExpect(status().is3xxRedirection());
		daily(number, "HOME_VISIT", "0", "6").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("契合度应为 1 至 5 的整数")));
		assertThat(this.records.daily(projectOf(number)))
			.isEqualTo(new DailyAverage(1, new BigDecimal("1.0"), new BigDecimal("5.0")));
	}

	@Test
	@Enforces("ACC-04")
	@AtBoundary("ACC-06")
	void noProjectIsLeftOut() throws Exception {
		this.clock.setTo(LocalDate.of(2027, 3, 10));
		String spoken = this.fixture.accepted();
		String left = this.fixture.accepted();
		HalfYear window = new HalfYear(2027, 1);
		as(Role.COMMUNITY_CLERK, meeting(window, List.of(spoken), "3")).andExpect(status().is3xxRedirection());
		step(window, "closing").andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("ACC-04"), Matchers.containsString("还缺 " + left))));
		as(Role.COMMUNITY_CLERK, meeting(window, List.of(spoken, left), "3")).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.meeting(window).occasion()).isEqualTo(Occasion.YEAR_REPORT);
		step(window, "closing").andExpect(status().is3xxRedirection());
	}

	@Test
	@AtBoundary("ACC-04")
	void lastDayOfJuneBelongsToTheFirstHalf() {
		this.clock.setTo(LocalDate.of(2028, 6, 30));
		String june = this.fixture.accepted();
		this.clock.setTo(LocalDate.of(2028, 7, 1));
		String july = this.fixture.accepted();
		assertThat(this.fixture.meeting(new HalfYear(2028, 1)).rows()).extracting((row) -> row.project().number())
			.containsExactly(june);
		assertThat(this.fixture.meeting(new HalfYear(2028, 2)).rows()).extracting((row) -> row.project().number())
			.containsExactly(july);
	}

	@Test
	@Enforces({ "ACC-05-a", "ACC-05-b", "MF-20-a" })
	void peopleAreInvited() throws Exception {
		this.clock.setTo(LocalDate.of(2029, 3, 12));
		String number = this.fixture.accepted();
		HalfYear window = new HalfYear(2029, 1);
		as(Role.COMMUNITY_CLERK, meeting(window, List.of(number), "0")).andExpect(status().is3xxRedirection());
		step(window, "closing").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("ACC-05-a"),
					Matchers.containsString("ACC-05-b"), Matchers.containsString("MF-20-a"))));
	}

	@Test
	@AtBoundary({ "ACC-05-a", "ACC-05-b", "MF-20-a" })
	void oneOfEachKindIsEnough() throws Exception {
		this.clock.setTo(LocalDate.of(2029, 9, 12));
		String number = this.fixture.accepted();
		HalfYear window = new HalfYear(2029, 2);
		as(Role.COMMUNITY_CLERK, meeting(window, List.of(number), "1")).andExpect(status().is3xxRedirection());
		step(window, "closing").andExpect(status().is3xxRedirection());
		assertThat(this.records.halfYear(projectOf(number))).get()
			.extracting(EvaluationRecords.HalfYearResult::isFiled)
			.isEqualTo(false);
	}

	@Test
	void theStreetJustifiesThatNotEverybodyWasInvited() throws Exception {
		this.clock.setTo(LocalDate.of(2034, 3, 13));
		String number = this.fixture.accepted();
		HalfYear window = new HalfYear(2034, 1);
		justify(window, "ACC-05-b", "人大代表任期届满，尚未补选").andExpect(status().isConflict());
		MockHttpServletRequestBuilder onlyProposers = meeting(window, List.of(number), "0", "1");
		as(Role.COMMUNITY_CLERK, onlyProposers).andExpect(status().is3xxRedirection());
		step(window, "closing").andExpect(Blocked.by("ACC-05-b"));
		this.mvc
			.perform(get("/evaluations/2034H1").param("community", Cast.COMMUNITY).with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(Matchers.containsString("waive-ACC-05-b")));
		justify(window, "ACC-05-b", " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(
					Matchers.allOf(Matchers.containsString("请写明为什么仍要这样做"), Matchers.containsString("桃专纪〔2034〕3 号"))));
		justify(window, "ACC-05-a", "提出人搬走了").andExpect(status().isConflict());
		justify(window, "ACC-05-b", "人大代表任期届满，尚未补选").andExpect(status().is3xxRedirection());
		step(window, "closing").andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/waivers").with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("人大代表任期届满"),
					Matchers.containsString("/evaluations/2034H1?community=" + Cast.COMMUNITY))));
		this.mvc.perform(get("/waivers").with(Cast.as(this.cast.foreign(Role.TASK_FORCE))))
			.andExpect(content().string(Matchers.not(Matchers.containsString("人大代表任期届满"))));
	}

	private ResultActions justify(HalfYear window, String clause, String why) throws Exception {
		return as(Role.TASK_FORCE,
				seen(window, "waivers").param("clauseId", clause)
					.param("justification", why)
					.param("basis", "桃街办〔2034〕2 号")
					.param("minutesNumber", "桃专纪〔2034〕3 号"));
	}

	@Test
	@Enforces({ "ACC-03", "ACC-09" })
	void filingWantsBothWaysAndANumber() throws Exception {
		this.clock.setTo(LocalDate.of(2030, 3, 12));
		String number = this.fixture.accepted();
		HalfYear window = new HalfYear(2030, 1);
		this.fixture.recordMeeting(window);
		step(window, "closing").andExpect(status().is3xxRedirection());
		file(window, "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("ACC-03"),
					Matchers.containsString("ACC-09"), Matchers.containsString("没有日常评价：" + number))));
	}

	@Test
	@AtBoundary({ "ACC-03", "ACC-09" })
	void oneDailyEvaluationAndANumberAreEnough() throws Exception {
		this.clock.setTo(LocalDate.of(2030, 9, 12));
		String number = this.fixture.accepted();
		this.fixture.evaluateDaily(number);
		HalfYear window = new HalfYear(2030, 2);
		this.fixture.recordMeeting(window);
		step(window, "closing").andExpect(status().is3xxRedirection());
		file(window, "桃评备〔2030〕2 号").andExpect(status().is3xxRedirection());
		assertThat(this.records.halfYear(projectOf(number))).get()
			.extracting(EvaluationRecords.HalfYearResult::filingNumber)
			.isEqualTo("桃评备〔2030〕2 号");
		as(Role.STREET_CLERK, seen(window, "receipt")).andExpect(status().is3xxRedirection());
		as(Role.STREET_CLERK, seen(window, "receipt")).andExpect(status().isConflict());
		this.mvc.perform(get("/evaluations").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(Matchers.containsString("桃评备〔2030〕2 号")));
		this.mvc.perform(get("/projects/" + number + "?tab=evaluation").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.containsString("92.5%")));
	}

	@Test
	@Enforces("ACC-09")
	void nothingIsFiledBeforeTheMeetingIsClosed() throws Exception {
		this.clock.setTo(LocalDate.of(2031, 3, 12));
		this.fixture.accepted();
		file(new HalfYear(2031, 1), "桃评备〔2031〕1 号").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("ACC-09")));
	}

	@Test
	void projectAcceptedAfterFilingIsAddedAndTheOldFilingStays() {
		this.clock.setTo(LocalDate.of(2031, 9, 12));
		String first = this.fixture.evaluatedAndFiled();
		String old = this.records.halfYear(projectOf(first)).orElseThrow().filingNumber();
		String second = this.fixture.evaluatedAndFiled();
		assertThat(this.records.halfYear(projectOf(first)).orElseThrow().filingNumber()).isEqualTo(old);
		assertThat(this.records.halfYear(projectOf(second)).orElseThrow().isFiled()).isTrue();
	}

	@Test
	@Enforces("ACC-02")
	void acceptanceIsNoEvaluation() {
		this.clock.setTo(LocalDate.of(2032, 3, 12));
		String number = this.fixture.accepted();
		assertThat(this.records.finalAcceptance(projectOf(number))).isPresent();
		assertThat(this.records.halfYear(projectOf(number))).isEmpty();
		assertThat(this.records.daily(projectOf(number)).count()).isZero();
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		this.clock.setTo(LocalDate.of(2032, 9, 13));
		String number = this.fixture.accepted();
		HalfYear window = new HalfYear(2032, 2);
		as(Role.COMMUNITY_CLERK,
				seen(window, "").param("heldOn", "")
					.param("place", " ")
					.param("occasion", "PICNIC")
					.param("people[0].category", "PROPOSER")
					.param("people[0].invited", "2")
					.param("people[0].present", "3")
					.param("scores[0].projectId", projectOf(number).value().toString())
					.param("scores[0].valid", "10")
					.param("scores[0].satisfied", "11")
					.param("scores[0].fit", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("请填写会议日期"), Matchers.containsString("请填写会议地点"),
						Matchers.containsString("请选择召开方式"), Matchers.containsString("多于邀请的 2 人"),
						Matchers.containsString("多于有效答卷 10 份"), Matchers.containsString("请填写契合度"))));
	}

	@Test
	void foreignCommunityFindsNothing() throws Exception {
		this.clock.setTo(LocalDate.of(2033, 3, 14));
		this.fixture.accepted();
		this.mvc
			.perform(get("/evaluations/2033H1").param("community", Cast.COMMUNITY)
				.with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY))))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/evaluations/2033H1").with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(status().isOk());
	}

	@Test
	void passLineIsCountedExactly() {
		Percent line = Percent.of("80");
		assertThat(score(40, 32).reaches(line)).isTrue();
		assertThat(score(40, 31).reaches(line)).isFalse();
		assertThat(score(10_000, 7_999).reaches(line)).isFalse();
	}

	private static Score score(int valid, int satisfied) {
		return new Score(UUID.randomUUID(), valid, satisfied, 0, BigDecimal.ONE, "", null, null);
	}

	private ResultActions daily(String number, String method, String satisfaction, String fit) throws Exception {
		return as(Role.SUPERVISION_TEAM,
				post("/projects/" + number + "/evaluations").param("method", method)
					.param("respondent", "BENEFICIARY")
					.param("satisfaction", satisfaction)
					.param("fit", fit)
					.param("evaluatedOn", this.clock.today().toString()));
	}

	private MockHttpServletRequestBuilder meeting(HalfYear window, List<String> numbers, String people) {
		return meeting(window, numbers, people, people);
	}

	private MockHttpServletRequestBuilder meeting(HalfYear window, List<String> numbers, String people,
			String proposers) {
		MockHttpServletRequestBuilder request = seen(window, "").param("heldOn", this.clock.today().toString())
			.param("place", "党群服务中心")
			.param("occasion", "YEAR_REPORT");
		Attendance.Category[] categories = Attendance.Category.values();
		for (int row = 0; row < categories.length; row++) {
			String count = (categories[row] == Attendance.Category.PROPOSER) ? proposers : people;
			request.param("people[" + row + "].category", categories[row].name())
				.param("people[" + row + "].invited", count)
				.param("people[" + row + "].present", count);
		}
		for (int row = 0; row < numbers.size(); row++) {
			request.param("scores[" + row + "].projectId", projectOf(numbers.get(row)).value().toString())
				.param("scores[" + row + "].valid", "40")
				.param("scores[" + row + "].satisfied", "32")
				.param("scores[" + row + "].fit", "4.5");
		}
		return request;
	}

	private ResultActions step(HalfYear window, String action) throws Exception {
		return as(Role.COMMUNITY_SECRETARY, seen(window, action));
	}

	private ResultActions file(HalfYear window, String number) throws Exception {
		return as(Role.COMMUNITY_SECRETARY,
				seen(window, "filing").param("filingNumber", number).param("filedOn", this.clock.today().toString()));
	}

	private MockHttpServletRequestBuilder seen(HalfYear window, String action) {
		return post("/evaluations/" + window.code() + (action.isEmpty() ? "" : "/" + action))
			.param("community", Cast.COMMUNITY)
			.param("version", String.valueOf(this.fixture.meeting(window).version()));
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private ProjectId projectOf(String number) {
		return new ProjectId(this.jdbc.sql("select id from project where number = :number")
			.param("number", number)
			.query(UUID.class)
			.single());
	}

}
