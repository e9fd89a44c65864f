package cn.nanshan.minsheng.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.settlement.PaymentEnding;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.StepOutcome;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class MessageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private SettlementFixture ends;

	@Autowired
	private PaymentEnding payments;

	@Autowired
	private Messages messages;

	@Autowired
	private DailyDigest digest;

	@Autowired
	private OverdueScan scan;

	@Autowired
	private MessageCleaning cleaning;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementCount statements;

	@Test
	void whoWroteAndWhoSubmittedAreToldOfAReturnAndTheReturnerIsNot() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String number = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().name("消息里的坡道")));
		readAll(clerk);
		this.approvals.sign(number, StepOutcome.RETURNED, "请张桂兰 13800001234 补签");
		assertThat(titles(clerk)).containsExactly(number + " 消息里的坡道：街道退回，补正后可再报");
		assertThat(titles(this.cast.the(Role.COMMUNITY_SECRETARY))).contains(number + " 消息里的坡道：街道退回，补正后可再报");
		assertThat(titles(this.cast.the(Role.STREET_CLERK))).noneMatch((title) -> title.contains(number));
		this.mvc.perform(get("/messages").with(Cast.as(clerk)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(">消息 1<")));
		Message message = this.messages.page(true, null, 5, clerk).get(0);
		this.mvc.perform(post("/messages/{id}/read", message.id()).with(Cast.as(clerk)).with(csrf()))
			.andExpect(redirectedUrl("/projects/" + number));
		assertThat(this.messages.unread(clerk)).isZero();
	}

	@Test
	void whoAskedForAPaymentIsToldThatItWasSentBack() {
		String number = this.ends.running();
		UUID payment = this.ends.requested(number, PaymentStage.ADVANCE, Money.of(100));
		this.payments.sendBack(new PaymentSignature(payment, this.ends.paymentVersion(payment), "发票抬头有误"),
				this.cast.the(Role.STREET_CLERK));
		assertThat(titles(this.cast.the(Role.COMMUNITY_CLERK)))
			.anyMatch((title) -> title.startsWith(number) && title.endsWith("第 1 批支付：已退回"));
	}

	@Test
	void anotherPersonsMessageIsNotThere() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		this.approvals.passed(this.drafts.deliberating());
		Message message = this.messages.page(false, null, 1, clerk).get(0);
		this.mvc
			.perform(post("/messages/{id}/read", message.id()).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK)))
				.with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/messages").with(this.cast.as(Role.SYSTEM_ADMIN))).andExpect(status().isForbidden());
	}

	@Test
	void whatCameLaterStaysUnread() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		this.clock.setTo(LocalDate.of(2036, 3, 3));
		String earlier = this.approvals.passed(this.drafts.deliberating());
		UUID seen = about(earlier, false, clerk).get(0).id();
		this.clock.setTo(this.clock.instant().plusSeconds(60));
		String later = this.approvals.passed(this.drafts.deliberating());
		this.mvc.perform(post("/messages/read").param("newest", seen.toString()).with(Cast.as(clerk)).with(csrf()))
			.andExpect(redirectedUrl("/messages"));
		assertThat(about(earlier, true, clerk)).isEmpty();
		assertThat(about(later, true, clerk)).hasSize(1);
		this.mvc.perform(post("/messages/read").param("newest", "x").with(Cast.as(clerk)).with(csrf()))
			.andExpect(status().isUnprocessableContent());
	}

	@Test
	void theDigestComesOncePerWorkingDayAndPerson() {
		Actor clerk = this.cast.foreign(Role.STREET_FINANCE);
		LocalDate friday = LocalDate.of(2032, 4, 16);
		this.clock.setTo(friday);
		open("到期的事", friday);
		open("超期的事", friday.minusDays(1));
		int before = digests(clerk);
		this.digest.run();
		assertThat(this.digest.run()).isEqualTo("发出 0 条");
		assertThat(digests(clerk)).isEqualTo(before + 1);
		assertThat(titles(clerk)).anyMatch((title) -> title.matches("今天到期 1 件，已超期 \\d+ 件，昨天以来新到 \\d+ 件"));
		this.clock.setTo(friday.plusDays(1));
		assertThat(this.digest.run()).isEqualTo("今天不是工作日，没有发出");
	}

	@Test
	void overdueIsToldOnceAndAgainAfterTheDayMoved() {
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		LocalDate day = LocalDate.of(2032, 9, 14);
		this.clock.setTo(day);
		UUID subject = open("先超期再改期", day.minusDays(1));
		this.scan.run();
		this.scan.run();
		assertThat(told(finance, NewsKind.OVERDUE, "先超期再改期")).isEqualTo(1);
		this.transaction.executeWithoutResult((status) -> this.desk.moveDue(subject, "试办", day.plusDays(3), "节假日调整",
				this.cast.the(Role.SYSTEM_ADMIN).accountId()));
		assertThat(told(finance, NewsKind.DUE, "先超期再改期")).isEqualTo(1);
		this.scan.run();
		this.clock.setTo(day.plusDays(4));
		this.scan.run();
		assertThat(told(finance, NewsKind.OVERDUE, "先超期再改期")).isEqualTo(2);
	}

	@Test
	void oldMessagesAreClearedAwayUnreadOnesMuchLater() {
		Actor clerk = this.cast.foreign(Role.STREET_WORKS);
		this.clock.setTo(LocalDate.of(2040, 6, 30));
		UUID readOld = message(clerk, 91, true);
		UUID readYoung = message(clerk, 89, true);
		UUID unreadOld = message(clerk, 364, false);
		UUID unreadOlder = message(clerk, 366, false);
		assertThat(this.cleaning.run()).matches("清理 \\d+ 条");
		assertThat(this.jdbc.sql("select id from message where account_id = :me")
			.param("me", clerk.accountId())
			.query(UUID.class)
			.list()).contains(readYoung, unreadOld).doesNotContain(readOld, unreadOlder);
		assertThat(this.cleaning.run()).isEqualTo("清理 0 条");
	}

	private UUID message(Actor to, int days, boolean read) {
		UUID id = UUID.randomUUID();
		java.time.OffsetDateTime sent = this.clock.instant()
			.minus(java.time.Duration.ofDays(days))
			.atOffset(java.time.ZoneOffset.UTC);
		this.jdbc.sql("""
				insert into message (id, account_id, kind, title, href, sent_at, read_at)
				values (:id, :to, 'PROJECT', '旧消息', '/', :sent, cast(:read as timestamptz))
				""")
			.param("id", id)
			.param("to", to.accountId())
			.param("sent", sent)
			.param("read", read ? sent : null)
			.update();
		return id;
	}

	@Test
	void noMessageHoldsWhatResidentsToldUs() {
		this.approvals.approved(this.drafts.deliberating());
		assertThat(this.jdbc.sql("select title from message").query(String.class).list()).isNotEmpty()
			.noneMatch((title) -> title.matches("(?s).*(1[3-9]\\d{9}|\\d{17}[0-9Xx]|张桂兰).*"));
	}

	@Test
	void countingTheUnreadIsOneStatement() throws Exception {
		assertThat(this.statements.of(() -> this.messages.unread(this.cast.the(Role.COMMUNITY_CLERK)))).isOne();
	}

	private UUID open(String title, LocalDate due) {
		UUID subject = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.desk
			.open(new NewTask(subject, "试办", Role.STREET_FINANCE, Cast.OTHER_STREET, null, title, "/", due)));
		return subject;
	}

	private void readAll(Actor actor) {
		this.messages.page(false, null, 1, actor).forEach((message) -> this.messages.readUpTo(message.id(), actor));
	}

	private int digests(Actor actor) {
		return told(actor, NewsKind.DIGEST, "");
	}

	private int told(Actor actor, NewsKind kind, String words) {
		return this.jdbc
			.sql("select count(*) from message where account_id = :me and kind = :kind and strpos(title, :words) > 0")
			.param("me", actor.accountId())
			.param("kind", kind.name())
			.param("words", words.isEmpty() ? "今天" : words)
			.query(Integer.class)
			.single();
	}

	private List<Message> about(String number, boolean unread, Actor actor) {
		return this.messages.page(unread, null, 1000, actor)
			.stream()
			.filter((message) -> message.title().startsWith(number))
			.toList();
	}

	private List<String> titles(Actor actor) {
		return this.messages.page(true, null, 1000, actor).stream().map(Message::title).toList();
	}

}
