package cn.nanshan.minsheng.reference;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.RegulationDocument;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class PolicyPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Test
	void showsEveryClauseUnderItsAnchor() throws Exception {
		String page = page("/policy");
		assertThat(Clauses.all()).allSatisfy((clause) -> assertThat(page).contains("<tr id=\"" + clause.id() + "\">"));
		assertThat(page).doesNotContain("没有符合条件的条款").doesNotContainPattern("第[一二三四五六七八九十0-9]+条");
	}

	@ParameterizedTest
	@EnumSource(RegulationDocument.class)
	void showsOneDocument(RegulationDocument document) throws Exception {
		String page = page("/policy?document=" + document.name());
		assertThat(Clauses.all()).allSatisfy((clause) -> assertThat(page.contains("id=\"" + clause.id() + "\""))
			.isEqualTo(clause.document() == document));
	}

	@Test
	void aDefaultIsNotShownAmongTheLaw() throws Exception {
		String law = page("/policy?origin=LAW&force=&q=");
		assertThat(Clauses.all()).allSatisfy((clause) -> assertThat(law.contains("id=\"" + clause.id() + "\""))
			.isEqualTo(clause.origin() == Origin.LAW));
		assertThat(law).contains("显示 " + Clauses.all().stream().filter(PolicyPagesTests::isLaw).count() + " 条");
	}

	@ParameterizedTest
	@CsvSource({ "MF-03, MF-03", "mf-03, MF-03", "预算法, FUND-24", "两代表一委员, ACC-05-b" })
	void findsAClauseByIdAndByWords(String words, String id) throws Exception {
		assertThat(page("/policy?q=" + words)).contains("id=\"" + id + "\"").doesNotContain("id=\"COI-03\"");
	}

	@Test
	void saysWhoMayDepartAndWhereARuleAsks() throws Exception {
		String cap = page("/policy?q=MF-03");
		assertThat(cap).contains("街道领导，限街道统筹项目").contains("提交评议").contains("规则");
		assertThat(page("/policy?q=没有这样的条款")).contains("没有符合条件的条款");
	}

	@Test
	void refusesAnUnknownDocument() throws Exception {
		this.mvc.perform(get("/policy?document=NONE").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isBadRequest());
	}

	@ParameterizedTest
	@CsvSource({ "2020-09-03, 200000, 500000", "2020-09-04, 500000, 1000000" })
	void marksTheFiguresOfTheChosenDay(String day, String service, String works) throws Exception {
		String page = page("/policy/terms?date=" + day).replaceAll("\\s+", " ");
		assertThat(inForce(page, "服务类单项限额")).isEqualTo(grouped(service));
		assertThat(inForce(page, "工程类单项限额")).isEqualTo(grouped(works));
		assertThat(page).contains("200,000.00 元", "1,000,000.00 元", "深南府办规〔2017〕8号", "政策解读（2020-09-04）");
	}

	@Test
	void warnsOfAYearWithoutHolidays() throws Exception {
		assertThat(page("/policy/terms?date=2027-03-01")).contains("2027 年放假安排尚未录入");
		assertThat(page("/policy/terms?date=2026-03-01")).contains("调休上班", "05-01、05-02、05-03、05-04、05-05", "05-09")
			.doesNotContain("放假安排尚未录入");
		assertThat(page("/policy/terms?date=2026-02-30")).contains("没有“2026-02-30”这一天");
	}

	@Test
	void administratorsReadTooAndStrangersSignIn() throws Exception {
		this.mvc.perform(get("/policy").with(this.cast.as(Role.SYSTEM_ADMIN))).andExpect(status().isOk());
		this.mvc.perform(get("/policy/terms")).andExpect(status().is3xxRedirection());
	}

	/** Returns the value in the row of a figure that is marked as in force. */
	private static String inForce(String page, String label) {
		String group = page.substring(page.indexOf(">" + label + "<"));
		String before = group.substring(0, group.indexOf(">有效<"));
		return before.substring(before.lastIndexOf("num\">") + 5, before.lastIndexOf("</td>"));
	}

	private static String grouped(String yuan) {
		return "%,d.00 元".formatted(Integer.parseInt(yuan));
	}

	private static boolean isLaw(Clause clause) {
		return clause.origin() == Origin.LAW;
	}

	private String page(String address) throws Exception {
		return this.mvc.perform(get(address).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
