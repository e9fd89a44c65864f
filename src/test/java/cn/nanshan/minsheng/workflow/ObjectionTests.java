package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

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
 * Written objections: in time until midnight of the last day, answered by somebody else
 * than who found out, and while one is open the project does not go on.
 */
@IntegrationTest
class ObjectionTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final ProjectSubmission submission;

	private final ObjectionHandling handling;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	@Autowired
	ObjectionTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			ProjectSubmission submission, ObjectionHandling handling, TransactionTemplate transaction,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.submission = submission;
		this.handling = handling;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Test
	void oneAtAMinuteToMidnightHoldsTheProjectUp() throws Exception {
		Posted posted = posted();
		this.clock.setTo(at(posted.last(), 23, 59));
		String receipt = sent(posted.notice(), "10.1.0.1");
		this.clock.setTo(posted.last().plusDays(1));
		submit(posted.number()).andExpect(Blocked.by("MF-23")).andExpect(content().string(containsString("未办结异议 1 件")));
		UUID id = objection(receipt);
		step(id, "investigation", Role.COMMUNITY_CLERK, 0, "实地查看，与意见人见面").andExpect(status().isSeeOther());
		submit(posted.number()).andExpect(Blocked.by("MF-23"));
		answer(id, Role.COMMITTEE_DIRECTOR, 1, "NOT_UPHELD").andExpect(status().isSeeOther());
		this.mvc.perform(get("/public/objections/" + receipt))
			.andExpect(content().string(containsString("异议不成立")))
			.andExpect(content().string(containsString("经核实")))
			.andExpect(content().string(not(containsString("实地查看"))));
		submit(posted.number()).andExpect(status().is3xxRedirection());
	}

	@Test
	@AtBoundary("MF-23")
	void oneAtMidnightIsLateAndHoldsNothingUp() throws Exception {
		Posted posted = posted();
		this.clock.setTo(at(posted.last().plusDays(1), 0, 0));
		String receipt = sent(posted.notice(), "10.1.0.2");
		this.mvc.perform(get("/public/objections/" + receipt)).andExpect(content().string(containsString("逾期意见")));
		submit(posted.number()).andExpect(status().is3xxRedirection());
	}

	@Test
	void oneInTimeThatCameToLightLateStopsTheApproverUntilItIsAnswered() throws Exception {
		String number = atTheLastStep();
		UUID notice = notice(number);
		register(notice, last(notice), "23:59").andExpect(status().isSeeOther());
		approve(number).andExpect(Blocked.by("MF-23"));
		this.clock.setTo(this.clock.instant().plusSeconds(60));
		justify(number).andExpect(status().is3xxRedirection());
		approve(number).andExpect(Blocked.by("MF-23")).andExpect(content().string(containsString("未办结异议 1 件：YY-")));
		UUID id = this.jdbc.sql("select id from objection where notice_id = :notice")
			.param("notice", notice)
			.query(UUID.class)
			.single();
		step(id, "investigation", Role.COMMUNITY_CLERK, 0, "实地查看").andExpect(status().isSeeOther());
		answer(id, Role.COMMITTEE_DIRECTOR, 1, "NOT_UPHELD").andExpect(status().isSeeOther());
		approve(number).andExpect(status().is3xxRedirection());
	}

	@Test
	void aLateOneIsAnsweredOrPassedOverWithWordsWrittenAfterItCame() throws Exception {
		String number = atTheLastStep();
		justify(number).andExpect(status().is3xxRedirection());
		this.clock.setTo(this.clock.instant().plusSeconds(60));
		sent(notice(number), "10.1.0.8");
		approve(number).andExpect(Blocked.by("MF-23")).andExpect(content().string(containsString("未办结逾期意见 1 件：YY-")));
		this.clock.setTo(this.clock.instant().plusSeconds(60));
		justify(number).andExpect(status().is3xxRedirection());
		approve(number).andExpect(status().is3xxRedirection());
	}

	@Test
	void whomItConcernsIsToldOfItAndOfItsAnswer() throws Exception {
		String number = atTheLastStep();
		UUID id = objection(sent(notice(number), "10.1.0.9"));
		for (Role role : List.of(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
				Role.STREET_LEADER)) {
			assertThat(told(role, id)).as("%s", role).hasSize(1).allMatch((title) -> title.contains("收到逾期意见 YY-"));
		}
		assertThat(told(Role.STREET_PROCUREMENT, id)).isEmpty();
		step(id, "investigation", Role.COMMUNITY_CLERK, 0, "实地查看").andExpect(status().isSeeOther());
		answer(id, Role.COMMITTEE_DIRECTOR, 1, "NOT_UPHELD").andExpect(status().isSeeOther());
		assertThat(told(Role.STREET_LEADER, id)).hasSize(2).anyMatch((title) -> title.contains("已答复：不成立"));
	}

	@Test
	void theLastSignatureWaitsForAnObjectionThatIsBeingWrittenDown() throws Exception {
		String number = atTheLastStep();
		UUID notice = notice(number);
		NewObjection written = new NewObjection(ObjectionWay.PAPER, "", "", "噪声扰民", at(last(notice), 23, 59));
		CompletableFuture<Void> signing = this.transaction.execute((status) -> {
			this.handling.register(notice, written, this.cast.the(Role.COMMUNITY_CLERK));
			CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> this.approvals.agree(number));
			assertThatThrownBy(() -> waits.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
			return waits;
		});
		assertThat(signing).isNotNull();
		assertThatThrownBy(() -> signing.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(NotCleared.class);
		assertThat(this.approvals.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
	}

	private String atTheLastStep() {
		this.approvals.budget();
		String number = this.approvals.beforeLastStep(this.projects.deliberating());
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		return number;
	}

	private UUID notice(String number) {
		return this.jdbc.sql("select id from notice where number = :number")
			.param("number", number)
			.query(UUID.class)
			.single();
	}

	private LocalDate last(UUID notice) {
		return this.jdbc.sql("select last_day from notice where id = :id")
			.param("id", notice)
			.query(LocalDate.class)
			.single();
	}

	private ResultActions approve(String number) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_LEADER))
			.with(csrf())
			.param("version", "" + this.approvals.version(number))
			.param("run", "" + this.approvals.run(number).version())
			.param("outcome", "AGREED")
			.param("opinion", "同意")
			.param("minutesNumber", "桃源专责〔2026〕9 号"));
	}

	private ResultActions justify(String number) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/waivers").with(this.cast.as(Role.STREET_LEADER))
			.with(csrf())
			.param("clauseId", "MF-23")
			.param("justification", "意见已转社区另行答复，不影响立项")
			.param("basis", "街道会议纪要")
			.param("minutesNumber", "桃源办纪〔2026〕9 号"));
	}

	private List<String> told(Role role, UUID objection) {
		return this.jdbc.sql("select title from message where account_id = :to and href = :href")
			.param("to", this.cast.the(role).accountId())
			.param("href", "/objections/" + objection)
			.query(String.class)
			.list();
	}

	@Test
	void oneThatIsRightSendsTheProjectBackAndTheNoticeLapses() throws Exception {
		Posted posted = posted();
		String receipt = sent(posted.notice(), "10.1.0.3");
		UUID id = objection(receipt);
		step(id, "investigation", Role.COMMUNITY_CLERK, 0, "属实").andExpect(status().isSeeOther());
		answer(id, Role.COMMITTEE_DIRECTOR, 1, "UPHELD").andExpect(status().isSeeOther());
		assertThat(this.approvals.project(posted.number()).state()).isEqualTo(ProjectState.DRAFT);
		this.mvc.perform(get("/public/notices/" + posted.notice()))
			.andExpect(content().string(containsString("公示已作废")));
		this.mvc.perform(get("/projects/" + posted.number() + "/history").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("异议成立，项目退回草拟")));
		step(id, "answer", Role.COMMUNITY_SECRETARY, 2, "再答复").andExpect(status().isUnprocessableContent());
		answer(id, Role.COMMUNITY_SECRETARY, 2, "NOT_UPHELD").andExpect(status().isConflict());
	}

	@Test
	void whoFoundOutDoesNotAnswer() throws Exception {
		Posted posted = posted();
		UUID id = objection(sent(posted.notice(), "10.1.0.4"));
		step(id, "investigation", Role.COMMITTEE_DIRECTOR, 0, "属实").andExpect(status().isSeeOther());
		answer(id, Role.COMMITTEE_DIRECTOR, 1, "UPHELD").andExpect(status().isConflict())
			.andExpect(content().string(containsString("应由另一位同志答复")));
	}

	@Test
	void onPaperItCountsWhenItArrived() throws Exception {
		Posted posted = posted();
		this.clock.setTo(posted.last().plusDays(1));
		register(posted.notice(), posted.last().plusDays(2), "09:00").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("收到时间不能晚于现在")));
		register(posted.notice(), LocalDate.of(2020, 1, 1), "09:00").andExpect(status().isUnprocessableContent());
		register(posted.notice(), LocalDate.of(2026, 1, 1), "24:00").andExpect(status().isUnprocessableContent());
		register(posted.notice(), posted.last(), "23:59").andExpect(status().isSeeOther());
		submit(posted.number()).andExpect(Blocked.by("MF-23"));
		this.mvc.perform(get("/notices/" + posted.notice() + "/print/F05").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("张*")))
			.andExpect(content().string(not(containsString("张桂兰"))));
		assertThat(this.jdbc.sql("select string_agg(coalesce(name, '') || coalesce(phone, ''), ' ') from objection")
			.query(String.class)
			.single()).doesNotContain("张桂兰", "13800001234");
	}

	@Test
	void aForeignObjectionIsNotThere() throws Exception {
		UUID id = objection(sent(posted().notice(), "10.1.0.6"));
		this.mvc.perform(get("/objections/" + id).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
	}

	@Test
	void aProgramAndTheEleventhAreRefused() throws Exception {
		UUID notice = posted().notice();
		this.mvc.perform(written(notice, "10.1.0.7").param("website", "x"))
			.andExpect(status().isUnprocessableContent());
		for (int i = 0; i < 10; i++) {
			sent(notice, "10.1.0.7");
		}
		this.mvc.perform(written(notice, "10.1.0.7"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("一小时内已经提交 10 条")));
	}

	@Test
	void aSubmissionWaitsForAnObjectionThatIsBeingWrittenDown() throws Exception {
		Posted posted = posted();
		this.clock.setTo(posted.last().plusDays(1));
		NewObjection written = new NewObjection(ObjectionWay.PAPER, "", "", "噪声扰民", at(posted.last(), 23, 59));
		int version = this.approvals.version(posted.number());
		CompletableFuture<Void> submitting = this.transaction.execute((status) -> {
			this.handling.register(posted.notice(), written, this.cast.the(Role.COMMUNITY_CLERK));
			CompletableFuture<Void> waits = CompletableFuture.runAsync(
					() -> this.submission.submit(posted.number(), version, this.cast.the(Role.COMMUNITY_SECRETARY)));
			assertThatThrownBy(() -> waits.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
			return waits;
		});
		assertThat(submitting).isNotNull();
		assertThatThrownBy(() -> submitting.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(NotCleared.class);
		assertThat(this.approvals.project(posted.number()).state()).isEqualTo(ProjectState.PASSED);
	}

	private Posted posted() {
		String number = this.approvals.passed(this.projects.deliberating());
		UUID notice = this.approvals.posted(number);
		return new Posted(number, notice,
				this.jdbc.sql("select last_day from notice where id = :id")
					.param("id", notice)
					.query(LocalDate.class)
					.single());
	}

	private String sent(UUID notice, String address) throws Exception {
		String receipt = String
			.valueOf(this.mvc.perform(written(notice, address))
				.andExpect(status().isSeeOther())
				.andReturn()
				.getResponse()
				.getRedirectedUrl())
			.replace("/public/objections/", "");
		assertThat(ReceiptNumber.isValid(receipt)).isTrue();
		return receipt;
	}

	private static MockHttpServletRequestBuilder written(UUID notice, String address) {
		return post("/public/notices/" + notice + "/objection").with(csrf())
			.param("content", "施工会不会挡住消防通道？")
			.param("name", "张桂兰")
			.param("phone", "13800001234")
			.with((request) -> {
				request.setRemoteAddr(address);
				return request;
			});
	}

	private ResultActions register(UUID notice, LocalDate day, String time) throws Exception {
		return this.mvc.perform(post("/notices/" + notice + "/objections/new").with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf())
			.param("way", "PAPER")
			.param("name", "张桂兰")
			.param("phone", "13800001234")
			.param("content", "施工会不会挡住消防通道？")
			.param("day", day.toString())
			.param("time", time));
	}

	private ResultActions answer(UUID id, Role role, int version, String verdict) throws Exception {
		return this.mvc.perform(form(id, "answer", role, version, "经核实，消防通道宽度不变").param("verdict", verdict));
	}

	private ResultActions step(UUID id, String step, Role role, int version, String words) throws Exception {
		return this.mvc.perform(form(id, step, role, version, words));
	}

	private MockHttpServletRequestBuilder form(UUID id, String step, Role role, int version, String words) {
		return post("/objections/" + id + "/" + step).with(this.cast.as(role))
			.with(csrf())
			.param("version", "" + version)
			.param("words", words);
	}

	private ResultActions submit(String number) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/submission").with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf())
			.param("version", "" + this.approvals.version(number)));
	}

	private UUID objection(String receipt) {
		return this.jdbc.sql("select id from objection where receipt = :receipt")
			.param("receipt", receipt)
			.query(UUID.class)
			.single();
	}

	private static Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute).atZone(ZONE).toInstant();
	}

	private record Posted(String number, UUID notice, LocalDate last) {

	}

}
