package cn.nanshan.minsheng.project;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.UrgentFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Track B over HTTP: filed, recognised, public, contracted, assessed (MF-12, MF-13). */
@IntegrationTest
class UrgentTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private UrgentFixture fixture;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private SettlementFixture ends;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void owesNothing() {
		this.fixture.forget();
	}

	@Test
	@AtBoundary({ "MF-13", "MF-12", "MF-03", "MF-02", "MF-24" })
	void isFiledOnTheDayItBeginsUpToTheCapWithoutADemand() throws Exception {
		file(Map.of("requested", "1,000,000.00"), 1).andExpect(status().isSeeOther());
		assertThat(state(newest())).isEqualTo("URGENT_FILED");
		assertThat(tasks(newest())).containsExactly("公示应急先行实施", "应急认定");
	}

	@Test
	@Enforces("MF-13")
	void isNotFiledADayLater() throws Exception {
		file(Map.of("startedOn", this.clock.today().minusDays(1).toString()), 1).andExpect(Blocked.by("MF-13"))
			.andExpect(content().string(containsString("按普通项目办理")));
		file(Map.of("startedOn", this.clock.today().plusDays(1).toString()), 1).andExpect(Blocked.by("MF-13"));
	}

	@Test
	@Enforces("MF-13")
	void isNotFiledWithoutCategoryFactsOrPhoto() throws Exception {
		file(Map.of("category", ""), 1).andExpect(Blocked.by("MF-13"));
		file(Map.of("facts", " "), 1).andExpect(Blocked.by("MF-13"));
		file(Map.of(), 0).andExpect(Blocked.by("MF-13"));
	}

	@Test
	@Enforces({ "MF-03", "WORKS-03", "MF-16", "MF-24", "FUND-19-a", "FUND-14" })
	void theUsualCapAndTheRestStillHold() throws Exception {
		file(Map.of("requested", "1,000,000.01", "negativeList[0].answer", "YES", "negativeList[0].note", "超过上限"), 1)
			.andExpect(Blocked.by("MF-03", "WORKS-03"));
		file(Map.of("contactPerson", ""), 1).andExpect(Blocked.by("MF-16"));
		file(Map.of("outsideOthersDuty", ""), 1).andExpect(Blocked.by("MF-24"));
		file(Map.of("standard", ""), 1).andExpect(Blocked.by("FUND-19-a"));
		file(Map.of("negativeList[4].answer", ""), 1).andExpect(Blocked.by("FUND-14"));
	}

	@Test
	@Enforces("MF-12")
	void theNextOneWaitsForWhatIsOverdue() throws Exception {
		this.fixture.filed();
		file(Map.of(), 1).andExpect(status().isSeeOther());
		this.clock.setTo(this.clock.today().plusDays(1));
		file(Map.of(), 1).andExpect(Blocked.by("MF-12")).andExpect(content().string(containsString("公示应急先行实施")));
		Actor street = this.cast.the(Role.STREET_CLERK);
		file(street, Map.of("community", Cast.COMMUNITY), 1).andExpect(status().isSeeOther());
	}

	@Test
	@AtBoundary("MF-13")
	void isRecognisedInTheLastSecondOfTheTwentyFourHours() throws Exception {
		String number = this.fixture.filed();
		this.clock.advance(Duration.ofHours(24));
		recognise(number, Map.of()).andExpect(status().isSeeOther());
		assertThat(state(number)).isEqualTo("RUNNING");
		assertThat(tab(number)).doesNotContain("迟于 24 小时");
	}

	@Test
	@Enforces("MF-13")
	void lateRecognitionNeedsAReasonThatStays() throws Exception {
		String number = this.fixture.filed();
		this.clock.advance(Duration.ofHours(24).plusSeconds(1));
		recognise(number, Map.of()).andExpect(Blocked.by("MF-13"));
		assertThat(state(number)).isEqualTo("URGENT_FILED");
		recognise(number, Map.of("lateReason", "台风期间在现场指挥")).andExpect(status().isSeeOther());
		assertThat(tab(number)).contains("迟于 24 小时：台风期间在现场指挥", "（北京时间）");
	}

	@Test
	@Enforces({ "COI-08", "FUND-25" })
	void theSumIsLoweredNeverRaisedAndTheLeaderHasDeclared() throws Exception {
		String number = this.fixture.filed();
		recognise(number, Map.of("granted", "96000.01")).andExpect(Blocked.by("FUND-25"));
		recognise(number, Map.of("granted", "90000")).andExpect(status().isSeeOther());
		assertThat(this.approvals.project(number).approvedAmount()).isEqualTo(Money.of(90_000));
		assertThat(this.jdbc.sql("select approved from commitment where reference = :id")
			.param("id", this.approvals.project(number).id().value())
			.query(Long.class)
			.single()).isEqualTo(90_000L);
		recognise(number, Map.of()).andExpect(status().isConflict());
	}

	@Test
	@Enforces("MF-23")
	void anObjectionToItsNoticeIsAnsweredBeforeItIsRecognised() throws Exception {
		String number = this.fixture.posted(this.fixture.filed());
		UUID notice = this.jdbc.sql("select id from notice where number = :number and node = 'URGENT'")
			.param("number", number)
			.query(UUID.class)
			.single();
		this.mvc
			.perform(post("/public/notices/" + notice + "/objection").param("content", "墙没有塌，不必抢修")
				.param("name", "张桂兰")
				.param("phone", "13800001234")
				.with(csrf()))
			.andExpect(status().isSeeOther());
		recognise(number, Map.of()).andExpect(Blocked.by("MF-23"))
			.andExpect(content().string(containsString("未办结异议 1 件：YY-")));
		assertThat(state(number)).isEqualTo("URGENT_FILED");
		UUID objection = this.jdbc.sql("select id from objection where notice_id = :notice")
			.param("notice", notice)
			.query(UUID.class)
			.single();
		answer(objection, "investigation", Role.COMMUNITY_CLERK, 0, Map.of("words", "实地查看，墙体外倾"));
		recognise(number, Map.of()).andExpect(Blocked.by("MF-23"));
		answer(objection, "answer", Role.COMMITTEE_DIRECTOR, 1, Map.of("words", "墙体外倾，须抢修", "verdict", "NOT_UPHELD"));
		recognise(number, Map.of()).andExpect(status().isSeeOther());
		assertThat(state(number)).isEqualTo("RUNNING");
	}

	private void answer(UUID objection, String step, Role role, int version, Map<String, String> typed)
			throws Exception {
		var request = post("/objections/" + objection + "/" + step).param("version", "" + version);
		typed.forEach(request::param);
		this.mvc.perform(request.with(this.cast.as(role)).with(csrf())).andExpect(status().isSeeOther());
	}

	@Test
	void whatIsNotRecognisedBecomesAnOrdinaryDraft() throws Exception {
		String number = this.fixture.filed();
		act(number, "recognition/refusal", Role.STREET_LEADER, Map.of()).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请写明不认定的理由")));
		act(number, "recognition/refusal", Role.STREET_LEADER, Map.of("words", "日常维修，可走普通程序"))
			.andExpect(status().isSeeOther());
		assertThat(state(number)).isEqualTo("DRAFT");
		assertThat(this.approvals.project(number).track().name()).isEqualTo("COMMUNITY");
		assertThat(tasks(number)).containsExactly("完善项目设计");
		assertThat(tab(number)).contains("不认定，转普通项目");
	}

	@Test
	void onlyAnApproverOfTheStreetDecides() throws Exception {
		String number = this.fixture.filed();
		act(number, "recognition", Role.STREET_FINANCE, Map.of()).andExpect(status().isForbidden());
		act(number, "recognition", Role.COMMUNITY_CLERK, Map.of()).andExpect(status().isForbidden());
		for (String page : List.of("recognition", "urgent-assessment")) {
			this.mvc
				.perform(get("/projects/" + number + "/" + page).with(Cast.as(this.cast.foreign(Role.STREET_LEADER))))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(get("/urgent").with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(not(containsString(number))));
	}

	@Test
	@AtBoundary("MF-12")
	void publicOnTheDayOfTheStartIsPaid() throws Exception {
		this.clock.setTo(LocalDate.of(2026, 3, 5));
		String number = this.fixture.recognised(this.fixture.posted(this.fixture.filed()));
		assertThat(this.jdbc.sql("select count(*) from project_demand where project_id = :id")
			.param("id", this.approvals.project(number).id().value())
			.query(Integer.class)
			.single()).isZero();
		this.clock.setTo(LocalDate.of(2026, 3, 6));
		this.fixture.contracted(number);
		pay(number).andExpect(status().isSeeOther());
	}

	@Test
	@Enforces("MF-12")
	void publicADayLaterIsABreachThatHoldsThePayments() throws Exception {
		this.clock.setTo(LocalDate.of(2026, 3, 5));
		String number = this.fixture.recognised(this.fixture.filed());
		this.fixture.contracted(number);
		pay(number).andExpect(Blocked.by("MF-12"));
		this.clock.setTo(LocalDate.of(2026, 3, 6));
		this.fixture.posted(number);
		assertThat(tab(number)).contains("迟于开工当日，事后评估前暂停支付");
		this.mvc.perform(get("/projects/" + number + "/history").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("MF-12 未达到")));
		pay(number).andExpect(Blocked.by("MF-12"));
		this.fixture.completed(number);
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of())).andExpect(Blocked.by("MF-12"));
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of("onLatePublicity", "停电，次日张贴")))
			.andExpect(status().isSeeOther());
		pay(number).andExpect(status().isSeeOther());
	}

	@Test
	@Enforces({ "MF-12", "ACC-17-b" })
	@AtBoundary({ "ACC-17-a", "ACC-17-b" })
	void aWholeLifeEndsInTheArchive() throws Exception {
		String number = this.fixture.recognised(this.fixture.posted(this.fixture.filed()));
		this.fixture.accepted(this.fixture.completed(this.fixture.contracted(number)));
		this.ends.paid(number, cn.nanshan.minsheng.settlement.PaymentStage.FINAL, Money.of(90_000));
		act(number, "settlement", Role.STREET_FINANCE,
				Map.of("finalSum", "90000", "retention", "0", "basis", "结算书 9 号"))
			.andExpect(Blocked.by("MF-12"));
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of("price", ""))).andExpect(Blocked.by("ACC-17-b"));
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of())).andExpect(status().isSeeOther());
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of())).andExpect(status().isConflict());
		this.ends.evaluate();
		this.ends.file();
		this.ends.post(number, cn.nanshan.minsheng.workflow.NoticeNode.ACCEPTANCE);
		this.ends.settled(number, Money.of(90_000), Money.ZERO);
		this.mvc
			.perform(post("/projects/" + number + "/archive").param("version", "" + this.fixture.version(number))
				.param("place", "街道档案室 9 柜")
				.with(this.cast.as(Role.STREET_CLERK))
				.with(csrf()))
			.andExpect(status().isSeeOther());
		assertThat(state(number)).isEqualTo("ARCHIVED");
		assertThat(tasks(number)).isEmpty();
	}

	@Test
	@Enforces("ACC-17-a")
	void whoStandsInForTheLeaderDoesNotAssessTheOwnWord() throws Exception {
		String number = this.fixture.recognised(this.fixture.posted(this.fixture.filed()));
		this.fixture.completed(this.fixture.contracted(number));
		this.jdbc.sql("update urgent_case set decided_by = :force where project_id = :id")
			.param("force", this.cast.the(Role.TASK_FORCE).accountId())
			.param("id", this.approvals.project(number).id().value())
			.update();
		act(number, "urgent-assessment", Role.TASK_FORCE, words(Map.of())).andExpect(Blocked.by("ACC-17-a"));
	}

	@Test
	void theListSaysWhatIsOwedInAFewStatements() throws Exception {
		String number = this.fixture.recognised(this.fixture.filed());
		this.clock.setTo(this.clock.today().plusDays(20));
		String page = this.mvc.perform(get("/urgent?standing=OVERDUE").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains(number, "逾期", "补签合同", "应急项目占比", "matter=");
		this.fixture.posted(number);
		this.mvc.perform(get("/urgent?standing=OVERDUE").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString(number)));
		this.mvc.perform(get("/urgent/new").with(this.cast.as(Role.COMMUNITY_CLERK))).andExpect(status().isOk());
	}

	@Test
	void theShareWarnsAboveTenPercent() {
		assertThat(new UrgentShare("大学城社区", 2026, 1, 10).isHigh()).isFalse();
		assertThat(new UrgentShare("大学城社区", 2026, 2, 19).isHigh()).isTrue();
		assertThat(new UrgentShare("大学城社区", 2026, 2, 19).inWords()).contains("10.5%", "超过 10%");
	}

	private ResultActions file(Map<String, String> changed, int photos) throws Exception {
		return file(this.cast.the(Role.COMMUNITY_CLERK), changed, photos);
	}

	private ResultActions file(Actor filer, Map<String, String> changed, int photos) throws Exception {
		Map<String, String> typed = new HashMap<>(
				Map.of("name", "挡土墙塌方抢修", "type", "WORKS", "place", "丽山路 9 号", "category", "DISASTER", "facts", "暴雨后塌方",
						"reason", "有砸伤行人的危险", "scope", "SAFETY", "requested", "96000", "standard", "定额"));
		typed.putAll(Map.of("startedOn", this.clock.today().toString(), "responsiblePerson", "黄秀英", "contactPerson",
				"陈晓岚", "outsideOthersDuty", "true"));
		for (int item = 0; item < NegativeItem.values().length; item++) {
			typed.put("negativeList[" + item + "].answer", "NO");
		}
		typed.putAll(changed);
		MockMultipartHttpServletRequestBuilder request = multipart("/urgent/new");
		for (int photo = 0; photo < photos; photo++) {
			request.file(new MockMultipartFile("photos", "现场.jpg", "image/jpeg", EvaluationFixture.jpeg(64, 48)));
		}
		typed.forEach(request::param);
		return this.mvc.perform(request.with(Cast.as(filer)).with(csrf()));
	}

	private ResultActions recognise(String number, Map<String, String> typed) throws Exception {
		this.approvals.budget();
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		return act(number, "recognition", Role.STREET_LEADER, typed);
	}

	private static Map<String, String> words(Map<String, String> changed) {
		Map<String, String> typed = new HashMap<>(
				Map.of("necessity", "确属应急", "price", "低于定额", "effect", "没有再塌", "results", "修复 30 米"));
		typed.putAll(changed);
		return typed;
	}

	private ResultActions pay(String number) throws Exception {
		return this.mvc
			.perform(Invoices.typed(post("/projects/" + number + "/payments/new"), "1000", this.clock.today())
				.param("stage", "ADVANCE")
				.param("fundUse", "IMPLEMENTATION")
				.param("amount", "1000")
				.param("purpose", "按合同约定支付")
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()));
	}

	private ResultActions act(String number, String page, Role role, Map<String, String> typed) throws Exception {
		var request = post("/projects/" + number + "/" + page).param("version", "" + this.fixture.version(number));
		typed.forEach(request::param);
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private String tab(String number) throws Exception {
		return this.mvc.perform(get("/projects/" + number + "?tab=urgent").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String newest() {
		return this.jdbc
			.sql("""
					select p.number from urgent_case u join project p on p.id = u.project_id order by u.filed_at desc limit 1
					""")
			.query(String.class)
			.single();
	}

	private String state(String number) {
		return this.jdbc.sql("select state from project where number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

	private List<String> tasks(String number) {
		return this.jdbc.sql(
				"select kind from task t join project p on p.id = t.subject where p.number = :number and done_at is null")
			.param("number", number)
			.query(String.class)
			.list()
			.stream()
			.sorted()
			.toList();
	}

}
