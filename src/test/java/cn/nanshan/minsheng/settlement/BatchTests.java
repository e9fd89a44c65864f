package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.procurement.VendorAccounts;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.TableFile;
import cn.nanshan.minsheng.table.TableRow;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Approved payments go to the bank together, and come back with their vouchers row by
 * row.
 */
@IntegrationTest
class BatchTests {

	private static final String ACCOUNT = "0442000012345678901";

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final VendorAccounts accounts;

	private final JdbcClient jdbc;

	BatchTests(MockMvc mvc, Cast cast, SettlementFixture fixture, VendorAccounts accounts, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	@Test
	void theBankGetsATableWithEveryDigit() throws Exception {
		UUID one = approved("1000.50");
		UUID other = approved("2000");
		String batch = made(one, other);
		byte[] file = this.mvc.perform(get(batch + "/sheet").with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		List<TableRow> rows = TableFile.read(file);
		assertThat(rows.get(0).cell(0)).startsWith("付款批次 PC-TY-2026-");
		assertThat(rows.get(1).cell(0)).contains("付款单位：", "制表人：" + this.cast.the(Role.STREET_FINANCE).name());
		assertThat(rows.get(2).cells()).startsWith("序号", "收款单位", "开户行", "账号", "金额", "用途", "项目编号");
		assertThat(rows.subList(3, 5)).allSatisfy((row) -> {
			assertThat(row.cell(2)).isEqualTo("示例银行科苑支行");
			assertThat(row.cell(3)).isEqualTo(ACCOUNT);
		}).extracting((row) -> row.cell(4)).containsExactlyInAnyOrder("1000.5", "2000");
		assertThat(rows.get(5).cells()).contains("合计", "2 笔", "3000.5", "人民币叁仟元零伍角");
	}

	@Test
	void onlyWhoPaysSeesTheWholeAccount() throws Exception {
		String batch = made(approved("1000"));
		this.mvc.perform(get(batch).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString(ACCOUNT)));
		this.mvc.perform(get(batch).with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(ACCOUNT))))
			.andExpect(content().string(containsString("8901")));
		this.mvc.perform(get(batch + "/sheet").with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().isForbidden());
		for (String page : List.of(batch, batch + "/sheet")) {
			this.mvc.perform(get(page).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(get(batch).with(this.cast.as(Role.COMMUNITY_CLERK))).andExpect(status().isNotFound());
		assertThat(this.jdbc.sql("select account from payment_batch_row").query(String.class).list())
			.noneMatch((sealed) -> sealed.contains(ACCOUNT));
	}

	@Test
	void oneVoucherIsEnteredForAllAndAnotherForOne() throws Exception {
		UUID one = approved("1000");
		UUID other = approved("2000");
		String batch = made(one, other);
		vouchers(batch, 0, "记-100", one, "", other, "记-101").andExpect(status().is3xxRedirection());
		assertThat(voucherOf(one)).isEqualTo("记-100");
		assertThat(voucherOf(other)).isEqualTo("记-101");
		this.mvc.perform(get(batch).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("已办结")));
	}

	@Test
	void oneThatCannotBePaidHoldsUpNoneOfTheOthers() throws Exception {
		UUID one = approved("1000");
		UUID other = approved("2000");
		String batch = made(one, other);
		this.jdbc
			.sql("update commitment set paid = held where reference = (select project_id from payment where id = :id)")
			.param("id", one)
			.update();
		var answer = vouchers(batch, 0, "记-100", one, "", other, "").andExpect(status().is3xxRedirection()).andReturn();
		assertThat(answer.getFlashMap().get("done")).isEqualTo("登记 1 笔，没有登记成功 1 笔。");
		assertThat(String.valueOf(answer.getFlashMap().get("results"))).contains("FUND-25");
		this.jdbc
			.sql("update commitment set paid = 0 where reference = (select project_id from payment where id = :id)")
			.param("id", one)
			.update();
		assertThat(this.fixture.paymentState(one)).isEqualTo("APPROVED");
		assertThat(this.fixture.paymentState(other)).isEqualTo("PAID");
		this.mvc.perform(change(batch, "dissolution", 1)).andExpect(status().isConflict());
		this.mvc.perform(change(batch, "payments/" + one + "/removal", 0)).andExpect(status().isConflict());
		this.mvc.perform(change(batch, "payments/" + one + "/removal", 1)).andExpect(status().is3xxRedirection());
		this.mvc.perform(get(batch).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("已办结")));
	}

	@Test
	void whatIsAtTheBankIsNotPaidOrSentBackAlone() throws Exception {
		UUID payment = approved("1000");
		made(payment);
		for (String act : List.of("voucher", "return")) {
			this.mvc
				.perform(post("/payments/" + payment + "/" + act)
					.param("version", String.valueOf(this.fixture.paymentVersion(payment)))
					.param("paidOn", this.fixture.today().toString())
					.param("voucherNumber", "记-1")
					.param("opinion", "退回")
					.with(this.cast.as(Role.STREET_FINANCE))
					.with(csrf()))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("请在批次中登记凭证")));
		}
		assertThat(this.fixture.paymentState(payment)).isEqualTo("APPROVED");
	}

	@Test
	void aPaymentWaitsInOneBatch() throws Exception {
		UUID payment = approved("1000");
		String batch = made(payment);
		make(payment).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("已在付款批次 PC-TY-2026-")));
		assertThatThrownBy(() -> this.jdbc
			.sql("""
					insert into payment_batch_row (batch_id, position, payment_id, payee, bank, account, state)
					select batch_id, 99, payment_id, payee, bank, account, 'WAITING' from payment_batch_row where payment_id = :id
					""")
			.param("id", payment)
			.update()).hasMessageContaining("payment_batch_row_waiting_uq");
		this.mvc.perform(change(batch, "dissolution", 0)).andExpect(status().is3xxRedirection());
		make(payment).andExpect(status().is3xxRedirection());
	}

	@Test
	void whatCannotGoIsNamedWithWhereItIsMended() throws Exception {
		UUID requested = this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		UUID without = approved("1000");
		this.jdbc.sql("delete from vendor_account where vendor_id = :id").param("id", vendorOf(without)).update();
		make(requested, without).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("现在是“待业务审核”，只有待付款的才能进批次")))
			.andExpect(content().string(containsString("收款单位没有登记开户行和账号")))
			.andExpect(content().string(containsString("/vendors/" + vendorOf(without) + "/account")));
		make().andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请先勾选待付款的支付")));
		this.mvc
			.perform(post("/payments/batches").param("payment", without.toString())
				.with(Cast.as(this.cast.foreign(Role.STREET_FINANCE)))
				.with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(post("/payments/batches").param("payment", without.toString())
				.with(this.cast.as(Role.STREET_CLERK))
				.with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void ofTwoWhoChangeABatchTheSecondIsTold() throws Exception {
		UUID one = approved("1000");
		UUID other = approved("2000");
		String batch = made(one, other);
		this.mvc.perform(change(batch, "payments/" + one + "/removal", 0)).andExpect(status().is3xxRedirection());
		vouchers(batch, 0, "记-100", one, "", other, "").andExpect(status().isConflict());
		assertThat(this.fixture.paymentState(other)).isEqualTo("APPROVED");
	}

	@Test
	void everythingThatAFilterHoldsGoesTogether() throws Exception {
		UUID payment = approved("1357.91");
		String url = this.mvc
			.perform(post("/payments/batches").param("all", "true")
				.param("min", "1357.91")
				.param("max", "1,357.91")
				.with(this.cast.as(Role.STREET_FINANCE))
				.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.mvc.perform(get(String.valueOf(url)).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("/payments/" + payment)));
	}

	@Test
	void vouchersAreAskedFor() throws Exception {
		UUID payment = approved("1000");
		String batch = made(payment);
		vouchers(batch, 0, " ", payment, " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填写整批的凭证号，或者逐笔填写")));
	}

	private UUID approved(String amount) {
		UUID payment = this.fixture
			.approved(this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(amount)));
		UUID vendor = vendorOf(payment);
		int version = this.accounts.find(vendor, this.cast.the(Role.STREET_FINANCE))
			.map((held) -> held.version())
			.orElse(VendorAccounts.NONE);
		this.accounts.keep(vendor, version, new BankAccount("示例银行科苑支行", ACCOUNT), this.cast.the(Role.STREET_FINANCE));
		return payment;
	}

	private UUID vendorOf(UUID payment) {
		return this.jdbc.sql("""
				select c.vendor_id from contract c join payment y on y.project_id = c.project_id where y.id = :id
				""").param("id", payment).query(UUID.class).single();
	}

	private ResultActions make(UUID... payments) throws Exception {
		MockHttpServletRequestBuilder request = post("/payments/batches");
		for (UUID payment : payments) {
			request.param("payment", payment.toString());
		}
		return this.mvc.perform(request.with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

	private String made(UUID... payments) throws Exception {
		return Objects.requireNonNull(
				make(payments).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl());
	}

	private ResultActions vouchers(String batch, int version, String common, Object... rows) throws Exception {
		MockHttpServletRequestBuilder request = post(batch + "/vouchers").param("version", String.valueOf(version))
			.param("paidOn", this.fixture.today().toString())
			.param("voucherNumber", common);
		for (int at = 0; at < rows.length; at += 2) {
			request.param("rows[" + at / 2 + "].payment", String.valueOf(rows[at]));
			request.param("rows[" + at / 2 + "].voucherNumber", String.valueOf(rows[at + 1]));
		}
		return this.mvc.perform(request.with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

	private MockHttpServletRequestBuilder change(String batch, String act, int version) {
		return post(batch + "/" + act).param("version", String.valueOf(version))
			.with(this.cast.as(Role.STREET_FINANCE))
			.with(csrf());
	}

	private String voucherOf(UUID payment) {
		return this.jdbc.sql("select voucher_number from payment where id = :id")
			.param("id", payment)
			.query(String.class)
			.single();
	}

}
