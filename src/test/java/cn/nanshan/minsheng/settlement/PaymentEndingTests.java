package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A request ends without money in three ways: sent back, refused for good, taken back.
 */
@IntegrationTest
class PaymentEndingTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	PaymentEndingTests(MockMvc mvc, Cast cast, SettlementFixture fixture) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
	}

	@Test
	void aRefusalIsAnEndWithItsReason() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.reviewed(this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000)));
		act(Role.STREET_FINANCE, "refusal", payment, " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("不予支付要写明理由")));
		act(Role.STREET_CLERK, "refusal", payment, "不属于合同内容").andExpect(status().isNotFound());
		act(Role.STREET_FINANCE, "refusal", payment, "不属于合同内容").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("REFUSED");
		show(payment).andExpect(content().string(containsString("不属于合同内容")))
			.andExpect(content().string(not(containsString("修改后重新申请"))));
		again(number, payment).andExpect(status().isNotFound());
		act(Role.STREET_LEADER, "signature", payment, "同意").andExpect(status().isConflict());
	}

	@Test
	void whatWasSentBackIsAskedAgainWithEverythingFilledIn() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_234));
		act(Role.STREET_CLERK, "return", payment, "发票抬头有误").andExpect(status().is3xxRedirection());
		show(payment).andExpect(content().string(containsString("修改后重新申请")));
		Document form = Jsoup
			.parse(again(number, payment).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
		assertThat(form.select("input[name=amount]").val()).isEqualTo("1234.00");
		assertThat(form.select("input[name='lines[0].number']").val()).hasSize(20);
		assertThat(form.select("input[name='lines[0].amount']").val()).isEqualTo("1234.00");
		assertThat(form.select("textarea[name=purpose]").text()).isEqualTo("按合同约定支付");
		again(this.fixture.payable(), payment).andExpect(status().isNotFound());
	}

	@Test
	void whoAskedTakesItBackBeforeAnybodySigned() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, SettlementFixture.CONTRACT);
		show(payment).andExpect(content().string(containsString("/payments/" + payment + "/withdrawal")));
		act(Role.STREET_CLERK, "withdrawal", payment, "").andExpect(status().isForbidden());
		act(Role.COMMUNITY_CLERK, "withdrawal", payment, "").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("WITHDRAWN");
		UUID signed = this.fixture
			.reviewed(this.fixture.requested(number, PaymentStage.ADVANCE, SettlementFixture.CONTRACT));
		act(Role.COMMUNITY_CLERK, "withdrawal", signed, "").andExpect(status().isConflict());
		act(Role.VENDOR, "withdrawal", signed, "").andExpect(status().isNotFound());
	}

	@Test
	void theVoucherIsNotEnteredTwiceFromTwoTabs() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.approved(this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000)));
		String seen = String.valueOf(this.fixture.paymentVersion(payment));
		for (int expected : new int[] { 303, 409 }) {
			this.mvc
				.perform(post("/payments/" + payment + "/voucher").param("paidOn", this.fixture.today().toString())
					.param("voucherNumber", "记-1")
					.param("version", seen)
					.with(this.cast.as(Role.STREET_FINANCE))
					.with(csrf()))
				.andExpect(status().is(expected));
		}
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("1000");
	}

	private ResultActions again(String number, UUID payment) throws Exception {
		return this.mvc.perform(get("/projects/" + number + "/payments/new").param("from", payment.toString())
			.with(this.cast.as(Role.COMMUNITY_CLERK)));
	}

	private ResultActions show(UUID payment) throws Exception {
		return this.mvc.perform(get("/payments/" + payment).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk());
	}

	private ResultActions act(Role role, String act, UUID payment, String opinion) throws Exception {
		return this.mvc.perform(post("/payments/" + payment + "/" + act).param("opinion", opinion)
			.param("version", String.valueOf(this.fixture.paymentVersion(payment)))
			.with(this.cast.as(role))
			.with(csrf()));
	}

}
