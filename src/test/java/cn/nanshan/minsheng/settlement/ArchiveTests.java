package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.workflow.NoticeNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A dossier is closed when nothing is missing from it, and says what is. */
@IntegrationTest
class ArchiveTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final EvaluationFixture work;

	private final JdbcClient jdbc;

	ArchiveTests(MockMvc mvc, Cast cast, SettlementFixture fixture, EvaluationFixture work, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.work = work;
		this.jdbc = jdbc;
	}

	@Test
	@AtBoundary({ "FUND-23", "MF-18", "ACC-03", "ACC-09", "FUND-30" })
	void aDossierThatLacksNothingIsClosed() throws Exception {
		String number = this.fixture.readyToArchive();
		this.mvc.perform(get("/projects/" + number + "/archive").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk());
		archive(number).andExpect(status().is3xxRedirection());
		assertThat(this.work.state(number)).isEqualTo("ARCHIVED");
		assertThat(catalogueOf(number)).containsExactly("DA-" + number);
	}

	@Test
	@Enforces("FUND-23")
	void aMissingNoticeIsNamed() throws Exception {
		String number = this.fixture.paidInFull();
		this.fixture.evaluate();
		this.fixture.file();
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		this.fixture.rated(number, 4);
		archive(number).andExpect(Blocked.by("FUND-23")).andExpect(content().string(containsString("缺：公示件：验收评价结果")));
		this.fixture.post(number, NoticeNode.ACCEPTANCE);
		archive(number).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-23")
	void workWithoutVoucherIsNoDossier() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.evaluate();
		this.fixture.file();
		this.fixture.post(number, NoticeNode.ACCEPTANCE);
		this.fixture.settled(number, SettlementFixture.CONTRACT, SettlementFixture.CONTRACT);
		this.fixture.rated(number, 4);
		archive(number).andExpect(Blocked.by("FUND-23")).andExpect(content().string(containsString("缺：发票、支付凭证")));
	}

	@Test
	@Enforces({ "MF-18", "ACC-03", "ACC-09" })
	void whatWasNotEvaluatedStaysOpen() throws Exception {
		String number = this.fixture.paidInFull();
		this.fixture.post(number, NoticeNode.ACCEPTANCE);
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		this.fixture.rated(number, 4);
		archive(number).andExpect(Blocked.by("MF-18", "ACC-03", "ACC-09", "FUND-23"));
	}

	@Test
	@Enforces("ACC-09")
	void whatWasNotFiledStaysOpen() throws Exception {
		String number = this.fixture.paidInFull();
		this.fixture.evaluate();
		this.fixture.post(number, NoticeNode.ACCEPTANCE);
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		this.fixture.rated(number, 4);
		archive(number).andExpect(Blocked.by("ACC-09", "FUND-23"));
		this.fixture.file();
		archive(number).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-30")
	void everyTargetIsRated() throws Exception {
		String number = this.fixture.paidInFull();
		this.fixture.evaluate();
		this.fixture.file();
		this.fixture.post(number, NoticeNode.ACCEPTANCE);
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		archive(number).andExpect(Blocked.by("FUND-30"))
			.andExpect(content().string(containsString("绩效目标 4 项，已自评 0 项")));
		this.fixture.rated(number, 4);
		this.jdbc.sql(
				"delete from self_rating where position = 3 and project_id = (select id from project where number = :n)")
			.param("n", number)
			.update();
		archive(number).andExpect(Blocked.by("FUND-30"))
			.andExpect(content().string(containsString("绩效目标 4 项，已自评 3 项")));
		rate(number, "100", "0", "95", "95").andExpect(status().is3xxRedirection());
		archive(number).andExpect(status().is3xxRedirection());
	}

	@Test
	void endedWorkIsArchivedWithoutAcceptanceAndEvaluation() throws Exception {
		String number = this.fixture.payable();
		as(Role.STREET_LEADER,
				post("/projects/" + number + "/termination").param("reason", "执行单位停业")
					.param("verifiedValue", "0")
					.param("basis", "核定单 3 号")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
		this.fixture.settled(number, Money.ZERO, Money.ZERO);
		this.fixture.rated(number, 4);
		archive(number).andExpect(status().is3xxRedirection());
		assertThat(this.work.state(number)).isEqualTo("ARCHIVED");
	}

	@Test
	void runningWorkIsNotSaidToHaveEnded() throws Exception {
		String number = this.fixture.running();
		this.mvc.perform(get("/projects/" + number + "/archive").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("验收：无；评价：无"), not(containsString("项目已终止")))));
		archive(number).andExpect(Blocked.by("FUND-23", "MF-18", "ACC-03", "ACC-09", "FUND-30"));
		assertThat(this.work.state(number)).isEqualTo("RUNNING");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "101", "九十", "", "1.5" })
	void aRatingGoesFromNoughtToAHundred(String score) throws Exception {
		String number = this.fixture.accepted();
		Document page = Jsoup.parse(rate(number, score, "0", "100", "50").andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("#main form").text()).contains("自评分填 0 到 100 的整数");
		assertThat(page.select("input[name='rows[0].score']").val()).isEqualTo(score);
		assertThat(ratingsOf(number)).isZero();
	}

	@Test
	void whatIsRatedIsATarget() throws Exception {
		String number = this.fixture.accepted();
		rate(number, "1", "2", "3").andExpect(status().isConflict());
		rate(number, "1", "2", "3", "4", "5").andExpect(status().isConflict())
			.andExpect(content().string(containsString("绩效目标共 4 项，须逐项自评")));
		as(Role.COMMUNITY_CLERK, post("/projects/" + number + "/self-rating").param("version",
				String.valueOf(this.fixture.version(number))))
			.andExpect(status().isConflict());
		assertThat(ratingsOf(number)).isZero();
	}

	@Test
	void nothingIsRatedBeforeItIsDone() throws Exception {
		rate(this.fixture.completed(), "1", "2", "3", "4").andExpect(status().isConflict())
			.andExpect(content().string(containsString("验收后、归档前才能自评")));
	}

	@Test
	void aClosedDossierIsNotRatedAnew() throws Exception {
		String number = this.fixture.readyToArchive();
		archive(number).andExpect(status().is3xxRedirection());
		rate(number, "1", "1", "1", "1").andExpect(status().isConflict());
		assertThat(this.jdbc.sql(
				"select min(score) from self_rating where project_id = (select id from project where number = :number)")
			.param("number", number)
			.query(Integer.class)
			.single()).isEqualTo(95);
	}

	@Test
	void ratingsAreKeptAndReplaced() throws Exception {
		String number = this.fixture.accepted();
		rate(number, "60", "70", "80", "90").andExpect(status().is3xxRedirection());
		rate(number, "61", "70", "80", "90").andExpect(status().is3xxRedirection());
		Document page = Jsoup.parse(
				this.mvc.perform(get("/projects/" + number + "/self-rating").with(this.cast.as(Role.COMMUNITY_CLERK)))
					.andReturn()
					.getResponse()
					.getContentAsString());
		assertThat(page.select("input[name$=score]").eachAttr("value")).containsExactly("61", "70", "80", "90");
		assertThat(ratingsOf(number)).isEqualTo(4);
	}

	@Test
	void thePlaceIsAskedForAndKept() throws Exception {
		String number = this.fixture.readyToArchive();
		as(Role.STREET_CLERK,
				post("/projects/" + number + "/archive").param("place", " ")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填写卷宗存放位置")));
		String tooLong = "柜".repeat(101);
		as(Role.STREET_CLERK,
				post("/projects/" + number + "/archive").param("place", tooLong)
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("最多 100 个字"), containsString(tooLong))));
	}

	@Test
	void staleFormIsAConflictAndForeignersFindNothing() throws Exception {
		String number = this.fixture.readyToArchive();
		int version = this.fixture.version(number);
		for (String page : List.of("archive", "self-rating")) {
			this.mvc
				.perform(get("/projects/" + number + "/" + page).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
				.andExpect(status().isNotFound());
		}
		as(Role.STREET_CLERK, form(number, version - 1)).andExpect(status().isConflict());
		as(Role.STREET_FINANCE, form(number, version)).andExpect(status().isForbidden());
		as(Role.STREET_CLERK, ratings(number, "1", "1", "1", "1")).andExpect(status().isForbidden());
		this.mvc.perform(form(number, version).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))).with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(this.work.state(number)).isEqualTo("SETTLED");
	}

	@Test
	void formSentTwiceClosesOnce() throws Exception {
		String number = this.fixture.readyToArchive();
		int version = this.fixture.version(number);
		String key = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			as(Role.STREET_CLERK, form(number, version).param("_key", key)).andExpect(status().is3xxRedirection());
		}
		assertThat(catalogueOf(number)).hasSize(1);
	}

	private ResultActions archive(String number) throws Exception {
		return as(Role.STREET_CLERK, form(number, this.fixture.version(number)));
	}

	private static MockHttpServletRequestBuilder form(String number, int version) {
		return post("/projects/" + number + "/archive").param("place", "街道档案室 3 柜 2 层")
			.param("version", String.valueOf(version));
	}

	private ResultActions rate(String number, String... scores) throws Exception {
		return as(Role.COMMUNITY_CLERK, ratings(number, scores));
	}

	private MockHttpServletRequestBuilder ratings(String number, String... scores) {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/self-rating").param("version",
				String.valueOf(this.fixture.version(number)));
		for (int at = 0; at < scores.length; at++) {
			request.param("rows[" + at + "].achieved", "已完成").param("rows[" + at + "].score", scores[at]);
		}
		return request;
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private int ratingsOf(String number) {
		return this.jdbc
			.sql("select count(*) from self_rating where project_id = (select id from project where number = :number)")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

	private List<String> catalogueOf(String number) {
		return this.jdbc.sql("""
				select catalogue_number from dossier
				where project_id = (select id from project where number = :number)
				""").param("number", number).query(String.class).list();
	}

}
