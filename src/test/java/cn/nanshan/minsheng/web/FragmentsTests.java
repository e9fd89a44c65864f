package cn.nanshan.minsheng.web;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PagesTest
class FragmentsTests {

	static final RequestPostProcessor CLERK = authentication(
			UsernamePasswordAuthenticationToken.authenticated(SamplePages.CLERK, "", List.of()));

	private final MockMvc mvc;

	FragmentsTests(@Autowired MockMvc mvc) {
		this.mvc = mvc;
	}

	@Test
	void frameShowsOnlyWhatTheReaderMayOpen() throws Exception {
		Document page = open("/sample");
		assertThat(page.title()).isEqualTo("党群广场无障碍坡道与连廊修缮 · 南山区民生微实事");
		assertThat(page.select(".side li a").eachText()).containsExactly("工作台4", "项目台账");
		assertThat(page.select(".side [aria-current=page]").eachText()).containsExactly("项目台账");
		assertThat(page.select("form.top-search").attr("action")).isEqualTo("/search");
		assertThat(page.select("[style], script:not([src])")).isEmpty();
	}

	@Test
	void largeTypeIsALinkAndStays() throws Exception {
		String link = open("/sample?tab=x").select(".top > a[href*=type]").attr("href");
		assertThat(link).isEqualTo("/sample?tab=x&type=large");
		String kept = this.mvc.perform(get("/sample?type=large")).andReturn().getResponse().getHeader("Set-Cookie");
		assertThat(kept).startsWith("type=large; Path=/; Max-Age=31536000").contains("HttpOnly");
		String body = this.mvc.perform(get("/sample").cookie(new Cookie("type", "large")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(body).select("html").hasClass("large")).isTrue();
	}

	@Test
	void panelPutsBlockersFirstAndOffersTheReason() throws Exception {
		Document page = open("/sample");
		assertThat(page.select(".panel.stuck > .wrap .st").eachText()).containsExactly("未达到", "需说明", "已说明");
		assertThat(page.select("#waive-FUND-13 form").attr("action")).isEqualTo("/sample/waivers");
		assertThat(page.select("#basis-FUND-13").attr("value")).isEqualTo("2026 年部门预算表第 37 行");
		assertThat(page.select("#waive-FUND-13 .wrong").text()).isEqualTo("错误：请写明理由");
		assertThat(page.select(".panel details tr.na td:first-child").text()).isEqualTo("不适用");
	}

	@Test
	void pagesWithoutSignInHaveNoNavigation() throws Exception {
		Document page = Jsoup
			.parse(this.mvc.perform(get("/sample/open")).andReturn().getResponse().getContentAsString());
		assertThat(page.select(".side")).isEmpty();
		assertThat(page.select(".top a").eachText()).containsExactly("居民公开页", "大字");
	}

	@Test
	void refusedFormKeepsWhatWasTypedAndSaysWhereTheErrorsAre() throws Exception {
		String body = this.mvc
			.perform(post("/sample/form").with(CLERK)
				.with(csrf())
				.param("name", "坡道<b>")
				.param("sum", "12a")
				.param("what", "")
				.param("type", "WORKS")
				.param("rows[0].item", "扶手")
				.param("rows[1].item", "")
				.param("groups", "WORKS"))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString();
		Document page = Jsoup.parse(body);
		assertThat(page.title()).startsWith("错误：项目登记");
		assertThat(page.select(".errors h2").text()).isEqualTo("有 4 处需要修改");
		assertThat(page.select(".errors a").eachText()).containsExactly("金额应为数字，最多两位小数", "请写明做什么", "请选择并入哪一条",
				"第 2 行：请填写科目");
		page.select(".errors a")
			.forEach((link) -> assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
				.as(link.attr("href"))
				.hasSize(1)
				.allMatch((control) -> control.is("input, select, textarea")));
		assertThat(page.select("#name").val()).isEqualTo("坡道<b>");
		assertThat(page.select("#sum").val()).isEqualTo("12a");
		assertThat(page.select("#sum").attr("aria-describedby")).isEqualTo("sum-wrong");
		assertThat(page.select("#sum-wrong").text()).isEqualTo("错误：金额应为数字，最多两位小数");
		assertThat(page.select("#type option[selected]").val()).isEqualTo("WORKS");
		assertThat(page.select("input[name=groups][checked]").val()).isEqualTo("WORKS");
		assertThat(page.select("[name='rows[0].item']").val()).isEqualTo("扶手");
		assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-hint");
		assertThat(page.select("label[for]")).allMatch((label) -> page.getElementById(label.attr("for")) != null);
	}

	@Test
	void sheetHasCodeTitleAndPlacesToSign() throws Exception {
		Document page = open("/sample/print");
		assertThat(page.select(".sheet h1").text()).isEqualTo("民生微实事项目立项申报表");
		assertThat(page.select(".signs .seal")).hasSize(2);
	}

	@Test
	void assetsAreKeptForAYear() throws Exception {
		for (String path : List.of(Assets.TABLER, Assets.HTMX, Assets.ROOT + "/theme.css",
				Assets.ROOT + "/icons.svg")) {
			String cache = this.mvc.perform(get(path))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getHeader("Cache-Control");
			assertThat(cache).as(path).isEqualTo("max-age=31536000, public, immutable");
		}
	}

	private Document open(String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(CLERK))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
