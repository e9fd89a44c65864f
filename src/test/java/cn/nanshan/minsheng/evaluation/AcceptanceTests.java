package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
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

@IntegrationTest
class AcceptanceTests {

	private static final List<BigDecimal> ALL = List.of(new BigDecimal("20"), new BigDecimal("120"));

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
	@Enforces({ "ACC-01", "MF-20-a" })
	void nothingLookedAtIsNoAcceptance() throws Exception {
		UUID acceptance = this.fixture.accepting();
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("ACC-01"), Matchers.containsString("MF-20-a"))));
		assertThat(this.fixture.state(numberOf(acceptance))).isEqualTo("ACCEPTING");
	}

	@Test
	@AtBoundary({ "ACC-01", "ACC-12", "MF-20-a", "COI-08" })
	void smallestCompleteGroupAccepts() throws Exception {
		UUID acceptance = this.fixture.inspected();
		this.fixture.declare(this.fixture.secretary());
		decide(acceptance, "PASSED").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(numberOf(acceptance))).isEqualTo("ACCEPTED");
		this.mvc.perform(get("/projects/" + numberOf(acceptance) + "/print/F14").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andExpect(
					content().string(Matchers.allOf(Matchers.containsString("何阿婆"), Matchers.containsString("按合同完成"))));
		this.mvc.perform(get("/acceptances").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(Matchers.containsString(numberOf(acceptance))));
	}

	@Test
	@Enforces("ACC-12")
	void residentsStandBehindTheResult() throws Exception {
		UUID acceptance = this.fixture.accepting();
		record(acceptance, List.of(signed("黄秀英", Member.Identity.PARTY_COMMITTEE)), "", ALL);
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("提案人、居民代表签字 0 人")));
	}

	@Test
	@Enforces("ACC-12")
	void vendorHasNoVote() throws Exception {
		UUID acceptance = this.fixture.accepting();
		record(acceptance, List.of(signed("黄秀英", Member.Identity.PARTY_COMMITTEE),
				signed("何阿婆", Member.Identity.PROPOSER), signed("孟凡", Member.Identity.VENDOR)), "", ALL);
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("执行单位签字 1 人")));
	}

	@Test
	@Enforces("ACC-13")
	void worksAreMeasured() throws Exception {
		String number = this.fixture.completed(ProjectType.WORKS);
		UUID acceptance = this.fixture.accepting(number);
		record(acceptance, EvaluationFixture.group(Member.Stance.AGREES), "", ALL);
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("没有测量记录")));
		record(acceptance, EvaluationFixture.group(Member.Stance.AGREES), "坡道宽 1.5 米", ALL);
		this.fixture.declare(this.fixture.secretary());
		decide(acceptance, "PASSED").andExpect(status().is3xxRedirection());
	}

	@Test
	@AtBoundary("ACC-13")
	void oneMeasurementIsEnoughAndAServiceNeedsNone() throws Exception {
		this.fixture.declare(this.fixture.secretary());
		UUID works = this.fixture.accepting(this.fixture.completed(ProjectType.WORKS));
		record(works, EvaluationFixture.group(Member.Stance.AGREES), "3", ALL);
		decide(works, "PASSED").andExpect(status().is3xxRedirection());
		UUID service = this.fixture.accepting(this.fixture.completed(ProjectType.SERVICE));
		record(service, EvaluationFixture.group(Member.Stance.AGREES), "", ALL);
		decide(service, "PASSED").andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("ACC-14")
	void sixteenthWorkingDayIsLate() throws Exception {
		String number = this.fixture.completed();
		this.clock.setTo(LocalDate.of(2026, 4, 1));
		decide(this.fixture.inspected(number), "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("即 2026-03-31 前")));
	}

	@Test
	void aLateAcceptanceIsJustifiedByTheTaskForceAndListed() throws Exception {
		String number = this.fixture.completed();
		this.clock.setTo(LocalDate.of(2026, 4, 1));
		UUID acceptance = this.fixture.inspected(number);
		this.fixture.declare(this.fixture.secretary());
		this.mvc.perform(get("/acceptances/" + acceptance).with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("waive-ACC-14"), Matchers.containsString("保存理由"))));
		this.mvc.perform(get("/acceptances/" + acceptance).with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(content().string(Matchers.not(Matchers.containsString("保存理由"))));
		waive(number, "ACC-14", "").andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(Matchers.allOf(Matchers.containsString("请填会议纪要号"), Matchers.containsString("台风停工两周"))));
		waive(number, "FUND-13", "9 号").andExpect(status().isConflict());
		waive(number, "ACC-14", "9 号").andExpect(status().is3xxRedirection());
		decide(acceptance, "PASSED").andExpect(status().is3xxRedirection());
	}

	private ResultActions waive(String number, String clause, String minutes) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/waivers").with(this.cast.as(Role.TASK_FORCE))
			.with(csrf())
			.param("clauseId", clause)
			.param("justification", "台风停工两周")
			.param("basis", "街道停工通知")
			.param("minutesNumber", minutes));
	}

	@Test
	@AtBoundary("ACC-14")
	void fifteenthWorkingDayIsInTime() throws Exception {
		String number = this.fixture.completed();
		this.clock.setTo(LocalDate.of(2026, 3, 31));
		UUID acceptance = this.fixture.inspected(number);
		this.fixture.declare(this.fixture.secretary());
		decide(acceptance, "PASSED").andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("COI-08")
	void everySignatureComesWithTheStatement() throws Exception {
		UUID acceptance = this.fixture.accepting();
		record(acceptance, List.of(new Member("黄秀英", Member.Identity.PARTY_COMMITTEE, Member.Stance.AGREES, false),
				signed("何阿婆", Member.Identity.PROPOSER)), "", ALL);
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("其中 1 人没有签回避承诺")));
	}

	@Test
	@Enforces("COI-07")
	void whoApprovedDoesNotSignAlone() throws Exception {
		UUID acceptance = this.fixture.accepting();
		this.jdbc.sql("""
				insert into project_state_change (project_id, from_state, to_state, changed_at, changed_by, reason)
				select project_id, 'SUBMITTED', 'APPROVED', :now, :secretary, '' from acceptance where id = :id
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("secretary", this.fixture.secretary().accountId())
			.param("id", acceptance)
			.update();
		record(acceptance, List.of(signed("黄秀英", Member.Identity.PARTY_COMMITTEE)), "", ALL);
		decide(acceptance, "PASSED").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("批准立项的人不能一个人签验收")));
	}

	@Test
	@Enforces("ACC-14")
	void rectificationIsAskedForOnce() throws Exception {
		String number = this.fixture.completed();
		UUID first = this.fixture.inspected(number);
		this.fixture.declare(this.fixture.secretary());
		decide(first, "RECTIFY").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("RECTIFYING");
		organise(number).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("还没有报整改完成")));
		as(Role.VENDOR,
				post("/acceptances/" + first + "/rectification").param("what", "补上两次课")
					.param("version", String.valueOf(this.fixture.acceptanceVersion(first))))
			.andExpect(status().is3xxRedirection());
		UUID second = this.fixture.inspected(number);
		decide(second, "RECTIFY").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("只复验一次")));
		decide(second, "FAILED").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.state(number)).isEqualTo("ACCEPT_FAILED");
		ProjectId project = projectOf(number);
		assertThat(this.records.verifiedValue(project)).contains(Money.of("12000.00"));
		assertThat(this.records.finalAcceptance(project)).get()
			.extracting(EvaluationRecords.FinalAcceptance::verdict)
			.isEqualTo(AcceptanceVerdict.FAILED);
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		String number = this.fixture.completed();
		as(Role.COMMUNITY_SECRETARY,
				post("/projects/" + number + "/acceptance").param("heldOn", "随时")
					.param("place", "")
					.param("members[0].name", "")
					.param("members[0].identity", "PROPOSER")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("验收日期应为日期"),
					Matchers.containsString("请填写验收地点"), Matchers.containsString("请至少写一位验收组成员"))));
		UUID acceptance = this.fixture.inspected(number);
		as(Role.COMMUNITY_SECRETARY,
				post("/acceptances/" + acceptance + "/verdict").param("verdict", "RECTIFY")
					.param("opinion", "")
					.param("version", String.valueOf(this.fixture.acceptanceVersion(acceptance))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("请写明验收意见"),
					Matchers.containsString("限期整改要写明整改要求"), Matchers.containsString("限期整改要写明期限"))));
	}

	@Test
	void staleFormIsAConflictAndForeignersFindNothing() throws Exception {
		UUID acceptance = this.fixture.inspected();
		as(Role.COMMUNITY_SECRETARY,
				post("/acceptances/" + acceptance + "/verdict").param("verdict", "PASSED")
					.param("opinion", "同意")
					.param("version", "0"))
			.andExpect(status().isConflict());
		for (String page : new String[] { "", "/record" }) {
			this.mvc
				.perform(get("/acceptances/" + acceptance + page)
					.with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY))))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(get("/acceptances").with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY))))
			.andExpect(content().string(Matchers.not(Matchers.containsString(numberOf(acceptance)))));
		as(Role.COMMUNITY_CLERK,
				post("/acceptances/" + acceptance + "/verdict").param("verdict", "PASSED")
					.param("opinion", "同意")
					.param("version", String.valueOf(this.fixture.acceptanceVersion(acceptance))))
			.andExpect(status().isForbidden());
	}

	@Test
	void formSentTwiceActsOnce() throws Exception {
		String number = this.fixture.completed();
		String key = UUID.randomUUID().toString();
		String version = String.valueOf(this.fixture.version(number));
		for (int time = 0; time < 2; time++) {
			as(Role.COMMUNITY_SECRETARY, gathering(number, version).param("_key", key))
				.andExpect(status().is3xxRedirection());
		}
		assertThat(this.jdbc.sql("select count(*) from acceptance where project_id = :project")
			.param("project", projectOf(number).value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private static Member signed(String name, Member.Identity identity) {
		return new Member(name, identity, Member.Stance.AGREES, true);
	}

	private void record(UUID acceptance, List<Member> group, String measurements, List<BigDecimal> found) {
		this.fixture.record(acceptance,
				new OnTheSpot(this.clock.today(), measurements, group, List.copyOf(found), List.of("", "")));
	}

	private ResultActions organise(String number) throws Exception {
		return as(Role.COMMUNITY_SECRETARY, gathering(number, String.valueOf(this.fixture.version(number))));
	}

	private MockHttpServletRequestBuilder gathering(String number, String version) {
		return post("/projects/" + number + "/acceptance").param("heldOn", this.clock.today().toString())
			.param("place", "党群服务中心")
			.param("members[0].name", "黄秀英")
			.param("members[0].identity", "PARTY_COMMITTEE")
			.param("version", version);
	}

	private ResultActions decide(UUID acceptance, String verdict) throws Exception {
		return as(Role.COMMUNITY_SECRETARY,
				post("/acceptances/" + acceptance + "/verdict").param("verdict", verdict)
					.param("opinion", "按合同完成")
					.param("demand", "补上两次课")
					.param("rectifyBy", this.clock.today().plusDays(10).toString())
					.param("verifiedValue", "12,000.00")
					.param("version", String.valueOf(this.fixture.acceptanceVersion(acceptance))));
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private String numberOf(UUID acceptance) {
		return this.jdbc.sql("select p.number from acceptance a join project p on p.id = a.project_id where a.id = :id")
			.param("id", acceptance)
			.query(String.class)
			.single();
	}

	private ProjectId projectOf(String number) {
		return new ProjectId(this.jdbc.sql("select id from project where number = :number")
			.param("number", number)
			.query(UUID.class)
			.single());
	}

}
