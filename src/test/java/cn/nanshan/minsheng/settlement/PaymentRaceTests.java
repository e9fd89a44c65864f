package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.procurement.VendorAccounts;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Two people at two desks for the last yuan of a contract. Both are held at the door of a
 * table until the database says that both wait, so that they meet every time.
 */
@IntegrationTest
class PaymentRaceTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final TransactionTemplate transaction;

	private final VendorAccounts accounts;

	private final JdbcClient jdbc;

	PaymentRaceTests(MockMvc mvc, Cast cast, SettlementFixture fixture, TransactionTemplate transaction,
			VendorAccounts accounts, JdbcClient jdbc) {
		this.accounts = accounts;
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Test
	void twoRequestsThatTogetherExceedTheContract() throws Exception {
		String number = this.fixture.payable();
		List<Integer> answers = race("payment", () -> request(number, "30000"), () -> request(number, "30000"));
		assertThat(answers).containsExactlyInAnyOrder(303, 422);
		assertThat(asked(number)).isEqualByComparingTo("30000");
	}

	@Test
	void twoRequestsThatFitAreBothTaken() throws Exception {
		String number = this.fixture.payable();
		List<Integer> answers = race("payment", () -> request(number, "23400"), () -> request(number, "23400"));
		assertThat(answers).containsExactly(303, 303);
		assertThat(asked(number)).isEqualByComparingTo("46800");
	}

	@Test
	void oneInvoiceForTwoProjectsIsTakenOnce() throws Exception {
		String one = this.fixture.payable();
		String other = this.fixture.payable();
		String invoice = Invoices.number();
		List<Integer> answers = race("payment", () -> requestOn(one, invoice), () -> requestOn(other, invoice));
		assertThat(answers).containsExactlyInAnyOrder(303, 422);
		assertThat(this.jdbc.sql("select count(*) from payment_invoice where number = :number and live")
			.param("number", invoice)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aPaymentGoesToTheBankOrIsPaidAloneButNotBoth() throws Exception {
		UUID payment = this.fixture
			.approved(this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000)));
		UUID vendor = this.jdbc.sql("""
				select c.vendor_id from contract c join payment y on y.project_id = c.project_id where y.id = :id
				""").param("id", payment).query(UUID.class).single();
		this.jdbc.sql("delete from vendor_account where vendor_id = :id").param("id", vendor).update();
		this.accounts.keep(vendor, VendorAccounts.NONE, new BankAccount("示例银行", "442000012345678"),
				this.cast.the(Role.STREET_FINANCE));
		int version = this.fixture.paymentVersion(payment);
		List<Integer> answers = race("payment",
				() -> send(Role.STREET_FINANCE, post("/payments/batches").param("payment", payment.toString())),
				() -> send(Role.STREET_FINANCE,
						post("/payments/" + payment + "/voucher").param("paidOn", this.fixture.today().toString())
							.param("voucherNumber", "记-8")
							.param("version", "" + version)));
		assertThat(answers).hasSize(2).containsOnlyOnce(303);
	}

	private int requestOn(String number, String invoice) throws Exception {
		return send(Role.COMMUNITY_CLERK,
				post("/projects/" + number + "/payments/new").param("stage", "ADVANCE")
					.param("fundUse", "IMPLEMENTATION")
					.param("amount", "1000")
					.param("lines[0].number", invoice)
					.param("lines[0].issuedOn", "2026-03-09")
					.param("lines[0].amount", "1000")
					.param("purpose", "按合同支付"));
	}

	@Test
	void twoApprovalsOfOnePayment() throws Exception {
		UUID payment = this.fixture.checked(this.fixture
			.reviewed(this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000))));
		int version = this.fixture.paymentVersion(payment);
		Callable<Integer> approve = () -> send(Role.STREET_LEADER,
				post("/payments/" + payment + "/signature").param("opinion", "同意").param("version", "" + version));
		assertThat(race("payment", approve, approve)).containsExactlyInAnyOrder(303, 409);
		assertThat(this.jdbc.sql("select count(*) from payment_signature where payment_id = :id and act = '批准支付'")
			.param("id", payment)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void oneApprovedPaymentIsPaidOnce() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.approved(this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(20_000)));
		int version = this.fixture.paymentVersion(payment);
		Callable<Integer> pay = () -> send(Role.STREET_FINANCE,
				post("/payments/" + payment + "/voucher").param("paidOn", this.fixture.today().toString())
					.param("voucherNumber", "记-7")
					.param("version", "" + version));
		assertThat(race("payment", pay, pay)).containsExactlyInAnyOrder(303, 409);
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("20000");
	}

	@Test
	void theAccountIsNotClosedOverARequest() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(40_000));
		int version = this.fixture.version(number);
		List<Integer> answers = race("payment, settlement", () -> request(number, "800", "FINAL"),
				() -> send(Role.STREET_FINANCE,
						post("/projects/" + number + "/settlement").param("version", "" + version)
							.param("finalSum", "40000")
							.param("retention", "0")
							.param("basis", "结算书 3 号")));
		assertThat(answers).containsExactlyInAnyOrder(303, 422);
	}

	/** Holds both until each waits for the other or for the tables, then lets go. */
	private List<Integer> race(String tables, Callable<Integer> one, Callable<Integer> other) throws Exception {
		ExecutorService desks = Executors.newFixedThreadPool(2);
		List<Future<Integer>> answers = new ArrayList<>();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.jdbc.sql("lock table " + tables + " in share row exclusive mode").update();
				answers.add(desks.submit(one));
				answers.add(desks.submit(other));
				Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> waiting() == 2);
			});
			return List.of(answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
		}
		finally {
			desks.shutdownNow();
		}
	}

	private int waiting() {
		return this.jdbc.sql(
				"select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Integer.class)
			.single();
	}

	private int request(String number, String amount) throws Exception {
		return request(number, amount, "ADVANCE");
	}

	private int request(String number, String amount, String stage) throws Exception {
		return send(Role.COMMUNITY_CLERK,
				Invoices.typed(post("/projects/" + number + "/payments/new"), amount)
					.param("stage", stage)
					.param("fundUse", "IMPLEMENTATION")
					.param("amount", amount)
					.param("purpose", "按合同支付"));
	}

	private int send(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf())).andReturn().getResponse().getStatus();
	}

	private BigDecimal asked(String number) {
		return this.jdbc.sql("""
				select sum(amount) from payment where project_id = (select id from project where number = :number)
				""").param("number", number).query(BigDecimal.class).single();
	}

}
