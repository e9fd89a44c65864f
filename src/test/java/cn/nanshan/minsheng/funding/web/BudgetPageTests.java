package cn.nanshan.minsheng.funding.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The budget as a clerk types it: opened and adjusted by documents, wrong sums refused at
 * their field (FUND-01, FUND-28).
 */
@IntegrationTest
class BudgetPageTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	private final TestClock clock;

	private FundDesk desk;

	BudgetPageTests(MockMvc mvc, Cast cast, JdbcClient jdbc, TestClock clock) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
		this.clock = clock;
		this.desk = new FundDesk(mvc, cast);
	}

	@BeforeEach
	void aYearOfItsOwn() {
		this.desk = new FundDesk(this.mvc, this.cast);
	}

	@Test
	void eachDocumentKeepsItsShares() throws Exception {
		this.desk.budget("RAISE", "400000", "600000.50").andExpect(status().is3xxRedirection());
		this.desk.budget("CUT", "", "100000.25").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/budget").text()).contains("现在总额 900,000.25 元", "-100,000.25", "年初批复");
		assertThat(this.desk.page("").text()).contains("900,000.25");
	}

	@Test
	@AtBoundary("FUND-28")
	void theUsualSharesFollowTheFiguresOfToday() throws Exception {
		assertThat(this.desk.page("/budget").text()).contains("市级、区级资金一般按 50%、50% 配套，社区平均每年 2,000,000.00 元");
		this.jdbc.sql("insert into policy_term (scope, key, valid_from, value, source) values "
				+ "('D', 'CITY_SHARE', '2039-01-01', '40', '测试'), ('D', 'COMMUNITY_AVERAGE', '2039-01-01', '1500000', '测试')")
			.update();
		this.clock.setTo(LocalDate.of(2039, 1, 4));
		assertThat(this.desk.page("/budget").text()).contains("市级、区级资金一般按 40%、60% 配套，社区平均每年 1,500,000.00 元");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1000.005 | 最多两位小数
			48万 | 单位是元，请把“48万”写成 480000
			-5 | 不能小于 0
			壹佰 | 只能填数字
			99999999999 | 太大
			""")
	void aWrongSumIsRefusedAtItsFieldAndStaysTyped(String typed, String words) throws Exception {
		this.desk.budget("RAISE", typed, "7.00")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString(words), containsString("value=\"" + typed + "\""),
					containsString("value=\"7.00\""))));
		assertThat(this.desk.page("/budget").text()).contains("登记 " + this.desk.year() + " 年度预算");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			１２０００００.５０ | 1,200,000.50
			1,200,000.5 | 1,200,000.50
			1，200，000 | 1,200,000.00
			""")
	void whatIsPastedIsUnderstood(String typed, String sum) throws Exception {
		this.desk.budget("RAISE", typed, "").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/budget").text()).contains("现在总额 " + sum + " 元");
	}

	@Test
	void nothingIsNoBudget() throws Exception {
		this.desk.budget("RAISE", "0", "")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("市级、区级至少填一项")));
	}

	@Test
	void somebodyElsesYearIsNotThere() throws Exception {
		this.desk.opened("500000");
		this.mvc.perform(get(this.desk.at("/budget")).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))))
			.andExpect(status().isNotFound());
	}

}
