package cn.nanshan.minsheng.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PagesTest
class ErrorPagesTests {

	private final MockMvc mvc;

	ErrorPagesTests(@Autowired MockMvc mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@CsvSource({ "missing, 404, 没有找到这一页", "forbidden, 403, 您没有权限看这一页或办这件事", "stale, 409, 没有保存：情况已经变了",
			"lock, 409, 没有保存：情况已经变了", "refused, 409, 没有保存：情况已经变了", "rules, 422, 没有办理：还有条款没有满足",
			"large, 413, '文件太大，没有保存'", "database, 503, '系统暂时忙，请稍后再试'" })
	void everyRefusalSaysWhatToDoUnderANumber(String what, int status, String title) throws Exception {
		Document page = fail(what, status);
		assertThat(page.select("main h1").text()).isEqualTo(title);
		assertThat(page.select("main .small b").text()).matches("0511-0940-[2-9A-Z]{4}");
		assertThat(page.select(".side")).as("frame of staff").hasSize(1);
		assertThat(page.text()).doesNotContain("Exception", "cn.nanshan", "NT-1", "row was updated");
	}

	@Test
	void aStaleFormShowsBothVersions() throws Exception {
		assertThat(fail("stale", 409).select("tbody tr > *").eachText()).containsExactly("申报额", "500,000.00",
				"480,000.00");
	}

	@Test
	void aRefusalShowsItsSentence() throws Exception {
		assertThat(fail("refused", 409).select("main p").eachText()).contains("额度已被占用，还差 20,000.00 元。");
	}

	@Test
	void rulesThatRefuseShowTheWholePanel() throws Exception {
		assertThat(fail("rules", 422).select(".panel .checks tbody tr")).hasSize(6);
	}

	private Document fail(String what, int status) throws Exception {
		return Jsoup.parse(this.mvc
			.perform(get("/sample/fail/" + what).with(authentication(
					UsernamePasswordAuthenticationToken.authenticated(SamplePages.CLERK, "", List.of()))))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
