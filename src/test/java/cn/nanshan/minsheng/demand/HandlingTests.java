package cn.nanshan.minsheng.demand;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What becomes of a demand that makes no project, and that its proposer is told. */
@IntegrationTest
class HandlingTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final DemandRegistration registration;

	@Autowired
	HandlingTests(MockMvc mvc, Cast cast, DemandRegistration registration) {
		this.mvc = mvc;
		this.cast = cast;
		this.registration = registration;
	}

	@Test
	void aDemandGoesToTheBodyWhoseMatterItIs() throws Exception {
		String number = demand();
		assertThat(step(Role.COMMUNITY_CLERK, number, "forward", "河道归水务局", "", 422).select(".errors li").eachText())
			.containsExactly("请填写接收单位");
		step(Role.COMMUNITY_CLERK, number, "forward", "河道归水务局", "区水务局", 303);
		step(Role.COMMUNITY_CLERK, number, "reply", "已电话告知转水务局", "", 303);
		assertThat(show(number)).contains("已转区水务局", "河道归水务局", "已电话告知转水务局");
	}

	@Test
	void onlyWhoAnswersForTheCommunityDeclines() throws Exception {
		String number = demand();
		step(Role.COMMUNITY_CLERK, number, "decline", "做不了", "", 403);
		step(Role.COMMUNITY_SECRETARY, number, "decline", "红线以外，做不了", "", 303);
		assertThat(show(number)).contains("不采纳", "红线以外，做不了");
		step(Role.COMMUNITY_SECRETARY, number, "reopen", "地界已核实", "", 303);
		assertThat(show(number)).contains("社区已受理").doesNotContain("红线以外");
	}

	@Test
	void whatIsUnclearGoesBackAndComesAgain() throws Exception {
		String number = demand();
		step(Role.COMMITTEE_DIRECTOR, number, "return", "没有写哪一栋", "", 303);
		step(Role.COMMITTEE_DIRECTOR, number, "reply", "太早", "", 409);
		assertThat(show(number)).contains("退回补充", "没有写哪一栋");
	}

	@Test
	void nothingIsDoneWithoutWords() throws Exception {
		assertThat(step(Role.COMMUNITY_SECRETARY, demand(), "decline", " ", "", 422).select(".errors li").eachText())
			.containsExactly("请写明理由或答复");
	}

	@Test
	void aStepThatIsUnknownIsNotThere() throws Exception {
		step(Role.COMMUNITY_SECRETARY, demand(), "burn", "x", "", 404);
	}

	private String demand() {
		return this.registration.register(ProjectFixture.text("河道有异味"), this.cast.the(Role.COMMUNITY_CLERK));
	}

	private Document step(Role role, String number, String step, String words, String receiver, int status)
			throws Exception {
		Document page = Jsoup.parse(this.mvc.perform(get("/demands/" + number + "/edit").with(this.cast.as(role)))
			.andReturn()
			.getResponse()
			.getContentAsString());
		MockHttpServletRequestBuilder request = post("/demands/" + number + "/handling/" + step)
			.param("version", page.select("[name=version]").val().isEmpty() ? "0" : page.select("[name=version]").val())
			.param("words", words)
			.param("receiver", receiver);
		return Jsoup.parse(this.mvc.perform(request.with(this.cast.as(role)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private String show(String number) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get("/demands/" + number).with(this.cast.as(Role.STREET_CLERK)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString())
			.text();
	}

}
