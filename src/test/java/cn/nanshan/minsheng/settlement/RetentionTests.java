package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A retention stays held over the year-end until it is paid, or not paid on a document.
 */
@IntegrationTest
class RetentionTests {

	private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final TestClock clock;

	private final ObjectProvider<Job> jobs;

	private final JdbcClient jdbc;

	RetentionTests(MockMvc mvc, Cast cast, SettlementFixture fixture, TestClock clock, ObjectProvider<Job> jobs,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.clock = clock;
		this.jobs = jobs;
		this.jdbc = jdbc;
	}

	@Test
	void aRetentionHasItsLastDay() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(45_800));
		settle(number, "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("留了质保金，请填写质保期最后一天")));
		settle(number, LAST.toString()).andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/projects/" + number + "/retention").with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("1,000.00 元")))
			.andExpect(content().string(containsString("2027-01-31 止")));
	}

	@Test
	@Enforces("FUND-26")
	void onTheLastDayItIsNotPaidYet() throws Exception {
		String number = retained();
		this.clock.setTo(LAST);
		ask(number).andExpect(Blocked.by("FUND-26")).andExpect(content().string(containsString("缺：质保期满（2027-01-31）")));
	}

	@Test
	@AtBoundary("FUND-26")
	void onTheNextDayFinanceIsReminded() throws Exception {
		String number = retained();
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
		this.clock.setTo(LAST);
		remind();
		assertThat(reminders(number)).isZero();
		this.clock.setTo(LAST.plusDays(1));
		remind();
		remind();
		assertThat(reminders(number)).isEqualTo(1);
		ask(number).andExpect(status().is3xxRedirection());
		assertThat(reminders(number)).isZero();
		remind();
		assertThat(reminders(number)).isZero();
	}

	@Test
	@Enforces("FUND-25")
	void notAFenMoreThanIsOwedIsForfeited() throws Exception {
		String number = retained();
		forfeit(number, "1000.01").andExpect(Blocked.by("FUND-25"));
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
	}

	@Test
	@AtBoundary("FUND-25")
	void whatIsForfeitedGoesBackToTheStreetOverTheYearEnd() throws Exception {
		String number = retained();
		BigDecimal before = committed();
		this.clock.setTo(LAST.plusDays(1));
		remind();
		forfeit(number, "400").andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
		confirm(number, Role.STREET_LEADER).andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("46400");
		assertThat(reminders(number)).isEqualTo(1);
		forfeit(number, "600.00").andExpect(status().is3xxRedirection());
		confirm(number, Role.STREET_LEADER).andExpect(status().is3xxRedirection());
		assertThat(reminders(number)).isZero();
		assertThat(before.subtract(committed())).isEqualByComparingTo("1000");
		forfeit(number, "0.01").andExpect(Blocked.by("FUND-25"));
		this.mvc.perform(get("/projects/" + number + "/print/F18").with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("0.00、1,000.00、0.00")));
	}

	@Test
	@Enforces("FUND-25")
	void whatIsAskedForIsNotForfeited() throws Exception {
		String number = retained();
		this.clock.setTo(LAST.plusDays(1));
		ask(number).andExpect(status().is3xxRedirection());
		forfeit(number, "0.01").andExpect(Blocked.by("FUND-25"));
	}

	@Test
	@Enforces("FUND-25")
	void whatWasAskedForMeanwhileIsNotForfeited() throws Exception {
		String number = retained();
		this.clock.setTo(LAST.plusDays(1));
		forfeit(number, "0.01").andExpect(status().is3xxRedirection());
		ask(number).andExpect(status().is3xxRedirection());
		confirm(number, Role.STREET_LEADER).andExpect(Blocked.by("FUND-25"));
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
	}

	@Test
	void whoEnteredAForfeitDoesNotConfirmIt() throws Exception {
		String number = retained();
		forfeit(number, "400").andExpect(status().is3xxRedirection());
		assertThat(tasks(number)).isEqualTo(1);
		confirm(number, Role.STREET_FINANCE).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("这笔扣除是您登记的，请由另一个人确认")));
		forfeit(number, "100").andExpect(status().isConflict())
			.andExpect(content().string(containsString("还有一笔扣除等待确认")));
		assertThat(page(number, Role.STREET_FINANCE)).contains("扣除待确认", "这笔扣除是您登记的", "撤销登记")
			.doesNotContain("确认扣除</button>");
		assertThat(page(number, Role.STREET_LEADER)).contains("确认扣除</button>");
		assertThat(page(number, Role.STREET_CLERK)).doesNotContain("撤销登记");
		assertThatThrownBy(() -> this.jdbc.sql("""
				update retention_forfeit set state = 'CONFIRMED', answered_by = entered_by where id = :id
				""").param("id", lastForfeit(number)).update()).hasMessageContaining("retention_forfeit_second_ck");
		confirm(number, Role.STREET_CLERK).andExpect(status().isForbidden());
		this.mvc
			.perform(post(forfeitPath(number, "confirmation")).param("version", "0")
				.param("reason", "")
				.with(Cast.as(this.cast.foreign(Role.STREET_LEADER)))
				.with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
	}

	@Test
	void aWrongForfeitIsDroppedWithItsReason() throws Exception {
		String number = retained();
		forfeit(number, "400").andExpect(status().is3xxRedirection());
		answer(number, Role.STREET_FINANCE, "drop", " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("撤销要写明原因")));
		answer(number, Role.STREET_FINANCE, "drop", "金额登记错了").andExpect(status().is3xxRedirection());
		assertThat(tasks(number)).isZero();
		confirm(number, Role.STREET_LEADER).andExpect(status().isConflict());
		assertThat(page(number, Role.STREET_FINANCE)).contains("已撤销：金额登记错了");
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
		forfeit(number, "1000").andExpect(status().is3xxRedirection());
	}

	@Test
	void aForfeitHasReasonAndDocumentAndIsFinancesOnly() throws Exception {
		String number = retained();
		forfeit(number, "5 万元", Map.of("document", "", "reason", " ", "decidedOn", "2027-12-31"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("扣除金额的单位是元，请把“5万元”写成 50000")))
			.andExpect(content().string(containsString("请写明依据文件")))
			.andExpect(content().string(containsString("请写明原因")))
			.andExpect(content().string(containsString("决定日期不能晚于今天")));
		this.mvc.perform(form(number, "1", Map.of()).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))).with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(form(number, "1", Map.of()).with(this.cast.as(Role.STREET_CLERK)).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc
			.perform(get("/projects/" + this.fixture.payable() + "/retention").with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(status().isNotFound());
	}

	private String retained() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(45_800));
		settle(number, LAST.toString()).andExpect(status().is3xxRedirection());
		return number;
	}

	private ResultActions settle(String number, String warrantyEnds) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/settlement").param("finalSum", "46800")
			.param("retention", "1000")
			.param("warrantyEnds", warrantyEnds)
			.param("basis", "结算书 3 号")
			.param("version", String.valueOf(this.fixture.version(number)))
			.with(this.cast.as(Role.STREET_FINANCE))
			.with(csrf()));
	}

	private void remind() {
		this.jobs.stream().filter((job) -> job.key().equals("retention-due")).forEach(Job::run);
	}

	private int reminders(String number) {
		return this.jdbc.sql("""
				select count(*) from task where kind = '质保期满' and done_at is null
				and subject = (select id from project where number = :number)
				""").param("number", number).query(Integer.class).single();
	}

	private ResultActions ask(String number) throws Exception {
		return this.mvc.perform(Invoices.typed(post("/projects/" + number + "/payments/new"), "1000")
			.param("stage", "RETENTION")
			.param("fundUse", "IMPLEMENTATION")
			.param("amount", "1000")
			.param("purpose", "质保金")
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
	}

	private ResultActions confirm(String number, Role role) throws Exception {
		return answer(number, role, "confirmation", "");
	}

	private ResultActions answer(String number, Role role, String act, String reason) throws Exception {
		return this.mvc.perform(post(forfeitPath(number, act)).param("version", "0")
			.param("reason", reason)
			.with(this.cast.as(role))
			.with(csrf()));
	}

	private String forfeitPath(String number, String act) {
		return "/projects/" + number + "/retention/" + lastForfeit(number) + "/" + act;
	}

	private UUID lastForfeit(String number) {
		return this.jdbc.sql("""
				select id from retention_forfeit where project_id = (select id from project where number = :number)
				order by entered_at desc, state = 'ENTERED' desc limit 1
				""").param("number", number).query(UUID.class).single();
	}

	private int tasks(String number) {
		return this.jdbc.sql("""
				select count(*) from task where kind = '确认扣除质保金' and done_at is null and subject = :id
				""").param("id", lastForfeit(number)).query(Integer.class).single();
	}

	private String page(String number, Role role) throws Exception {
		return this.mvc.perform(get("/projects/" + number + "/retention").with(this.cast.as(role)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private ResultActions forfeit(String number, String amount) throws Exception {
		return forfeit(number, amount, Map.of());
	}

	private ResultActions forfeit(String number, String amount, Map<String, String> changed) throws Exception {
		return this.mvc.perform(form(number, amount, changed).with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

	private MockHttpServletRequestBuilder form(String number, String amount, Map<String, String> changed) {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/retention");
		Map<String, String> fields = new TreeMap<>(Map.of("amount", amount, "document", "会议纪要 3 号", "decidedOn",
				this.clock.today().toString(), "reason", "质保期内两次返修"));
		fields.putAll(changed);
		fields.forEach(request::param);
		return request;
	}

	private BigDecimal heldOf(String number) {
		return this.jdbc
			.sql("select held from commitment where reference = (select id from project where number = :number)")
			.param("number", number)
			.query(BigDecimal.class)
			.single();
	}

	private BigDecimal committed() {
		return this.jdbc.sql("select committed from annual_budget where street_code = 'TY' and year = 2026")
			.query(BigDecimal.class)
			.single();
	}

}
