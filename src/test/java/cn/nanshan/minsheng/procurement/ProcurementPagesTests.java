package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the forms of procurement answer to the wrong person, the wrong time and typing
 * errors.
 */
@IntegrationTest
class ProcurementPagesTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final ProcurementFixture fixture;

	private final VendorFixture vendors;

	ProcurementPagesTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approval,
			ProcurementFixture fixture, VendorFixture vendors) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approval = approval;
		this.fixture = fixture;
		this.vendors = vendors;
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	private Document refused(Form form) throws Exception {
		return Jsoup.parse(
				send(form).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());
	}

	private List<Form> forms(String number, int version) {
		return List.of(Form.method(number, version, ProcurementMethod.PRESELECTED),
				Form.decision(number, version, 9, 9, 0), Form.quote(number, version, this.vendors.first()),
				Form.award(number, version, this.vendors.first()), Form.contract(number, version),
				Form.failure(number, version));
	}

	@Test
	void aStaleFormIsAConflictOnEveryPage() throws Exception {
		String number = this.fixture.approved(this.projects.design());
		this.approval.declared(this.fixture.office());
		send(Form.opening(number, this.approval.version(number) - 1)).andExpect(status().isConflict());
		this.fixture.by(ProcurementMethod.SELF, this.fixture.opened(number));
		for (Form form : forms(number, this.fixture.version(number) - 1)) {
			send(form).andExpect(status().isConflict()).andExpect(content().string(containsString("打开表单时的版本")));
		}
		assertThat(this.fixture.sheet(number).quotes()).isEmpty();
	}

	@Test
	void anotherOfficeIsForbiddenAndAnotherStreetSeesNothing() throws Exception {
		String number = this.fixture.by(ProcurementMethod.PRESELECTED, this.fixture.opened());
		for (Form form : forms(number, this.fixture.version(number))) {
			this.mvc.perform(form.by(this.cast.as(Role.STREET_FINANCE))).andExpect(status().isForbidden());
			this.mvc.perform(form.by(Cast.as(this.cast.foreign(Role.STREET_PROCUREMENT))))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(Form.waiver(number, "PROC-08").by(Cast.as(this.cast.foreign(Role.TASK_FORCE))))
			.andExpect(status().isNotFound());
		assertThat(this.fixture.sheet(number).award()).isNull();
		assertThat(this.fixture.sheet(number).round()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "opening", "method", "decision", "quotes", "award", "contract", "failure" })
	void everyPageIsShownToTheOfficeOfItsStreetOnly(String page) throws Exception {
		String number = this.fixture.opened();
		String path = "/projects/" + number + "/procurement/" + page;
		this.mvc.perform(get(path).with(this.cast.as(Role.STREET_PROCUREMENT))).andExpect(status().isOk());
		this.mvc.perform(get(path).with(Cast.as(this.cast.foreign(Role.STREET_PROCUREMENT))))
			.andExpect(status().isNotFound());
	}

	@Test
	void theNewestProcurementComesFirstAndNoOtherStreetSeesIt() throws Exception {
		String approved = this.fixture.approved(this.projects.design());
		this.clock.setTo(LocalDate.of(2061, 3, 10));
		String number = this.fixture.opened(approved);
		this.mvc.perform(get("/procurements").with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString(number)));
		this.mvc.perform(get("/procurements").with(Cast.as(this.cast.foreign(Role.STREET_PROCUREMENT))))
			.andExpect(content().string(not(containsString(number))));
	}

	@Test
	void oneFormSentTwiceFailsOneRound() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		Form form = Form.failure(number, this.fixture.version(number)).with("_key", UUID.randomUUID().toString());
		send(form).andExpect(status().is3xxRedirection());
		send(form).andExpect(status().is3xxRedirection());
		ProcurementSheet sheet = this.fixture.sheet(number);
		assertThat(sheet.round()).isEqualTo(2);
		assertThat(sheet.failures()).hasSize(1);
		assertThat(sheet.quotes()).isEmpty();
		assertThat(sheet.method()).isNull();
	}

	@Test
	void aSecondQuoteOfOneVendorReplacesTheFirst() throws Exception {
		String number = this.fixture.opened();
		this.fixture.quoted(number, this.vendors.first());
		send(Form.quote(number, this.fixture.version(number), this.vendors.first()).with("sum", "88000"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.sheet(number).quotes()).singleElement()
			.satisfies((quote) -> assertThat(quote.sum().yuan()).isEqualByComparingTo("88000"));
	}

	@Test
	void afterTheAwardNothingOfTheRoundChanges() throws Exception {
		String number = this.fixture.awarded(this.fixture.opened());
		for (Form form : forms(number, this.fixture.version(number)).subList(0, 4)) {
			send(form).andExpect(status().is4xxClientError()).andExpect(content().string(containsString("已经定了采购结果")));
		}
	}

	@Test
	void everythingWrongWithADecisionIsSaidAtOnceAndKept() throws Exception {
		String number = this.fixture.opened();
		Document page = refused(Form.decision(number, this.fixture.version(number), 0, 100, -1)
			.with("decidedOn", "昨天")
			.with("recused", "半")
			.with("abstained", "")
			.with("minutesNumber", " "));
		assertThat(page.select(".field .wrong").eachText()).containsExactly("错误：研究日期应为 2026-03-25 这样的日期",
				"错误：领导班子人数应为 1 至 99 的整数", "错误：回避人数应为 0 至 99 的整数", "错误：同意票应为 0 至 99 的整数", "错误：反对票应为 0 至 99 的整数",
				"错误：弃权票应为 0 至 99 的整数", "错误：请填写会议纪要号");
		assertThat(page.select("input[name=decidedOn]").val()).isEqualTo("昨天");
		assertThat(page.select("input[name=recused]").val()).isEqualTo("半");
		assertThat(page.select("input[name=favour]").val()).isEqualTo("100");
	}

	@Test
	void everythingWrongWithAContractIsSaidAtOnceAndKept() throws Exception {
		String number = this.fixture.awarded(this.fixture.opened());
		Document page = refused(Form.contract(number, this.fixture.version(number))
			.with("contractNumber", "")
			.with("sum", "1.234")
			.with("signedOn", "")
			.with("startsOn", "2026-02-30")
			.with("endsOn", "八月底")
			.with("terms", ""));
		assertThat(page.select(".field .wrong").eachText()).containsExactly("错误：请填写合同编号", "错误：合同额应为大于 0 的金额，最多两位小数，单位元",
				"错误：请填写签订日期", "错误：履行开始日应为 2026-03-25 这样的日期", "错误：履行截止日应为 2026-03-25 这样的日期", "错误：请填写付款条款");
		assertThat(page.select("input[name=sum]").val()).isEqualTo("1.234");
		assertThat(page.select("input[name=endsOn]").val()).isEqualTo("八月底");
	}

	@Test
	void everythingWrongWithAnAwardAQuoteAndAMethodIsSaidAtOnce() throws Exception {
		String number = this.fixture.opened();
		int version = this.fixture.version(number);
		assertThat(refused(Form.award(number, version, UUID.randomUUID()).with("sum", "0").with("reason", ""))
			.select(".field .wrong")
			.eachText()).containsExactly("错误：请选择执行单位", "错误：成交额应为大于 0 的金额，最多两位小数，单位元", "错误：请填写成交理由");
		Document quote = refused(Form.quote(number, version, UUID.randomUUID()).with("sum", "九万").without("valid"));
		assertThat(quote.select(".field .wrong").eachText()).containsExactly("错误：请选择执行单位", "错误：报价应为大于 0 的金额，最多两位小数，单位元",
				"错误：报价无效的，请写明原因");
		assertThat(quote.select("input[name=sum]").val()).isEqualTo("九万");
		assertThat(refused(
				Form.method(number, version, ProcurementMethod.SELF).with("method", "DIRECT").with("reason", ""))
			.select(".field .wrong")
			.eachText()).containsExactly("错误：请选择采购方式", "错误：请填写选用这种方式的理由");
		assertThat(refused(Form.failure(number, version).with("reason", " ")).select(".field .wrong").eachText())
			.containsExactly("错误：请填写失败原因");
	}

}
