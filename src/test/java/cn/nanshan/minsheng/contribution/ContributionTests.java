package cn.nanshan.minsheng.contribution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What residents raise and society gives is kept apart from the fund: shown against the
 * plan, never counted as paid, taken back only by a counter-entry (FUND-29).
 */
@IntegrationTest
class ContributionTests {

	private static final String GIVER = "司徒密名";

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final SettlementFixture settlements;

	private final ContributionReading reading;

	private final JdbcClient jdbc;

	ContributionTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, SettlementFixture settlements,
			ContributionReading reading, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.settlements = settlements;
		this.reading = reading;
		this.jdbc = jdbc;
	}

	@Test
	@AtBoundary("FUND-29")
	void whatCameInStandsBesideThePlanAndOutsideTheFund() throws Exception {
		String number = this.settlements.running();
		BigDecimal paid = this.settlements.paidOf(number);
		BigDecimal committed = committed();
		assertThat(enter(number, Map.of())).isEqualTo(303);
		assertThat(enter(number,
				Map.of("kind", "DONATED", "giverKind", "GROUP", "giver", "示例公益基金会", "amount", "5,000.01")))
			.isEqualTo(303);
		String funds = text("/projects/" + number + "?tab=funds", Role.STREET_FINANCE);
		assertThat(funds).contains("居民自筹 0.00 12,000.00", "社会捐助 0.00 5,000.01", "不计入限额");
		assertThat(this.settlements.paidOf(number)).isEqualTo(paid);
		assertThat(committed()).isEqualTo(committed);
	}

	@Test
	void whatWasPlannedIsShownBesideIt() throws Exception {
		String number = this.projects
			.deliberating(this.projects.design().requested("96000.00").selfRaised("20000.00").donated("300.00"));
		enter(number, Map.of());
		assertThat(text("/projects/" + number + "/contributions", Role.COMMUNITY_CLERK))
			.contains("计划 20,000.00 元，收到 12,000.00 元", "计划 300.00 元，收到 0.00 元");
	}

	@Test
	void aPersonsNameIsSealedAndShownInPart() throws Exception {
		String number = this.projects.draft();
		enter(number, Map.of());
		assertThat(text("/projects/" + number + "/contributions", Role.COMMUNITY_CLERK)).contains("司徒**")
			.doesNotContain(GIVER);
		assertThat(text("/projects/" + number + "/history", Role.STREET_CLERK)).contains("司徒**").doesNotContain(GIVER);
		assertThat(this.jdbc.sql("select count(*) from project_contribution c where c::text like :name")
			.param("name", "%" + GIVER + "%")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from audit_event e where e::text like :name")
			.param("name", "%" + GIVER + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aReceiptCountsOnceInAStreet() throws Exception {
		String receipt = receipt();
		String number = this.projects.draft();
		assertThat(enter(number, Map.of("receiptNumber", receipt))).isEqualTo(303);
		MockHttpServletResponse again = answer(entry(this.projects.draft(), Map.of("receiptNumber", receipt)),
				this.cast.the(Role.COMMUNITY_CLERK));
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(again.getContentAsString()).contains("收据 " + receipt + " 已经登记过", "连廊座椅");
		assertThat(reverse(number, only(number), "金额写错")).isEqualTo(303);
		assertThat(enter(number, Map.of("receiptNumber", receipt, "amount", "1200"))).isEqualTo(303);
	}

	@Test
	void aMistakeIsTakenBackOnceWithAReason() throws Exception {
		String number = this.projects.draft();
		enter(number, Map.of());
		UUID id = only(number);
		assertThat(reverse(number, id, " ")).isEqualTo(422);
		assertThat(reverse(number, id, "退还给出资人")).isEqualTo(303);
		assertThat(reverse(number, id, "再退一次")).isEqualTo(409);
		Contributions now = this.reading.of(number, this.cast.the(Role.STREET_FINANCE));
		assertThat(now.raised().isZero()).isTrue();
		assertThat(now.entries()).hasSize(2);
		assertThat(text("/projects/" + number + "/contributions", Role.COMMUNITY_CLERK)).contains("冲销居民自筹",
				"-12,000.00", "退还给出资人", "已冲销");
		assertThat(reverse(number, now.entries().get(1).id(), "冲销的冲销")).isEqualTo(409);
	}

	@Test
	void theDatabaseHoldsACounterEntryToTheFen() throws Exception {
		String number = this.projects.draft();
		enter(number, Map.of());
		UUID id = only(number);
		String undo = """
				insert into project_contribution (id, project_id, street_code, kind, giver_kind, giver, amount, received_on,
				  receipt_number, used_for, reverses, reason, entered_by, entered_name, entered_at)
				select gen_random_uuid(), project_id, street_code, kind, giver_kind, '', %s, received_on, receipt_number,
				  used_for, id, '理由', entered_by, entered_name, entered_at from project_contribution where id = '%s'
				""";
		for (String change : List.of(undo.formatted("-11999.99", id), undo.formatted("12000.00", id),
				"update project_contribution set amount = 1 where id = '" + id + "'",
				"delete from project_contribution where id = '" + id + "'")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
		assertThat(this.jdbc.sql(undo.formatted("-12000.00", id)).update()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "amount, 12.345, 最多两位小数", "amount, 0, 金额应大于 0", "amount, 一千, 金额只能填数字",
			"receivedOn, 2026-02-30, 应为 2026-05-12 这样的日期", "receivedOn, 2031-01-01, 收款日期不能晚于今天",
			"receivedOn, 2019-01-01, 只能登记今年和去年收到的", "kind, '', 请选择居民自筹或社会捐助", "giver, '', 请填写出资人",
			"receiptNumber, '', 请填写收据号", "usedFor, '', 请写明用在哪里" })
	void badInputIsToldAtItsField(String field, String typed, String message) throws Exception {
		MockHttpServletResponse response = answer(entry(this.projects.draft(), Map.of(field, typed)),
				this.cast.the(Role.COMMUNITY_CLERK));
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(response.getContentAsString()).select("form").text()).contains(message);
	}

	@Test
	void onlyThoseWhoRunItWriteAndOnlyTheirOwnUnitReads() throws Exception {
		String number = this.projects.draft();
		assertThat(answer(entry(number, Map.of()), this.cast.the(Role.STREET_CLERK)).getStatus()).isEqualTo(403);
		assertThat(answer(entry(number, Map.of()), this.cast.the(Role.STREET_FINANCE)).getStatus()).isEqualTo(403);
		assertThat(answer(entry(number, Map.of()), this.cast.foreign(Role.COMMUNITY_CLERK)).getStatus()).isEqualTo(404);
		enter(number, Map.of());
		UUID id = only(number);
		String reversal = "/projects/" + number + "/contributions/" + id + "/reversal";
		assertThat(answer(get(reversal), this.cast.foreign(Role.STREET_CLERK)).getStatus()).isEqualTo(404);
		assertThat(answer(get("/projects/" + this.projects.draft() + "/contributions/" + id + "/reversal"),
				this.cast.the(Role.COMMUNITY_CLERK))
			.getStatus()).isEqualTo(404);
	}

	@Test
	void nothingComesInForWhatIsOver() throws Exception {
		String number = this.projects.draft();
		this.mvc.perform(post("/projects/{number}/withdrawal", number)
			.param("version", String.valueOf(this.projects.sheet(number).version()))
			.param("reason", "不做了")
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.WITHDRAWN);
		assertThat(enter(number, Map.of())).isEqualTo(409);
	}

	@Test
	void aYearIsSummedByProjectAndOverAll() throws Exception {
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		int year = this.clock.today().getYear();
		ContributionReading.Sums before = this.reading.sums(year, null, clerk);
		String number = this.projects.draft(new DesignBuilder().selfRaised("30.00"));
		enter(number, Map.of("amount", "10.50"));
		enter(number, Map.of("amount", "2.25"));
		enter(number, Map.of("amount", "7.00", "kind", "DONATED"));
		enter(number, Map.of("amount", "99.00", "receivedOn", (year - 1) + "-12-31"));
		ContributionReading.Sums after = this.reading.sums(year, null, clerk);
		assertThat(after.raised().minus(before.raised())).hasToString("12.75");
		assertThat(after.donated().minus(before.donated())).hasToString("7.00");
		assertThat(this.reading.year(year, null, null, 5000, clerk)).filteredOn((row) -> row.number().equals(number))
			.singleElement()
			.satisfies((row) -> assertThat(row.raised()).hasToString("12.75"))
			.satisfies((row) -> assertThat(row.plannedRaised()).hasToString("30.00"))
			.satisfies((row) -> assertThat(row.entries()).isEqualTo(3));
		assertThat(this.reading.year(year, null, null, 5000, this.cast.foreign(Role.STREET_CLERK)))
			.noneMatch((row) -> row.number().equals(number));
		assertThat(text("/contributions", Role.STREET_CLERK)).contains("自筹和捐助", number);
	}

	private BigDecimal committed() {
		return this.jdbc.sql("select coalesce(sum(committed), 0) from annual_budget").query(BigDecimal.class).single();
	}

	private int enter(String number, Map<String, String> changed) throws Exception {
		return answer(entry(number, changed), this.cast.the(Role.COMMUNITY_CLERK)).getStatus();
	}

	private MockHttpServletRequestBuilder entry(String number, Map<String, String> changed) {
		Map<String, String> typed = new HashMap<>(
				Map.of("kind", "RAISED", "giverKind", "PERSON", "giver", GIVER, "amount", "12000.00", "receivedOn",
						this.clock.today().toString(), "receiptNumber", receipt(), "usedFor", "连廊座椅"));
		typed.putAll(changed);
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/contributions").with(csrf());
		typed.forEach(request::param);
		return request;
	}

	private int reverse(String number, UUID id, String reason) throws Exception {
		return answer(
				post("/projects/" + number + "/contributions/" + id + "/reversal").param("reason", reason).with(csrf()),
				this.cast.the(Role.COMMUNITY_CLERK))
			.getStatus();
	}

	private UUID only(String number) {
		return this.reading.of(number, this.cast.the(Role.COMMUNITY_CLERK)).entries().get(0).id();
	}

	private static String receipt() {
		return "SJ" + UUID.randomUUID().toString().substring(0, 12);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.mvc.perform(request.with(Cast.as(actor))).andReturn().getResponse();
	}

	private String text(String address, Role role) throws Exception {
		return Jsoup.parse(answer(get(address), this.cast.the(role)).getContentAsString()).text();
	}

}
