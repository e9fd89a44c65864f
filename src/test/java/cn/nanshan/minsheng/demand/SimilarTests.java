package cn.nanshan.minsheng.demand;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Two sheets that say the same: the clerk is asked before the second is saved, both are
 * kept, and the merge can be taken back.
 */
@IntegrationTest
class SimilarTests {

	private final MockMvc mvc;

	private final Cast cast;

	@Autowired
	SimilarTests(MockMvc mvc, Cast cast) {
		this.mvc = mvc;
		this.cast = cast;
	}

	@Test
	void theSecondSheetIsPutBesideTheFirst() throws Exception {
		String first = number(send(sheet("栖霞苑凉亭漏雨，座椅腐烂", "21栋101")));
		Document question = Jsoup.parse(send(sheet("栖霞苑的凉亭漏雨", "21栋102")).getContentAsString());
		assertThat(question.select("button[name=similar]").eachAttr("value")).containsExactly(first, "NONE");
		assertThat(question.select("input[name=household]").val()).isEqualTo("21栋102");
		String second = number(send(sheet("栖霞苑的凉亭漏雨", "21栋102").param("similar", first)));
		assertThat(show(first)).contains("另有 1 条说的是同一件事");
		assertThat(show(second)).contains("并入 " + first);
		Document third = Jsoup.parse(send(sheet("栖霞苑凉亭漏雨", "21栋103")).getContentAsString());
		assertThat(third.text()).contains("另有 1 条相同").doesNotContain(second);
	}

	@Test
	void aMergeIsTakenBack() throws Exception {
		String first = number(send(sheet("芳草园滑梯破损，边缘锋利", "22栋101")));
		String second = number(send(sheet("芳草园滑梯破损", "22栋102").param("similar", first)));
		Document page = Jsoup.parse(open("/demands/" + second + "/handling/reopen", Role.COMMUNITY_SECRETARY));
		MockHttpServletResponse undone = this.mvc
			.perform(post("/demands/" + second + "/handling/reopen")
				.param("version", page.select("[name=version]").val())
				.param("words", "不是同一个滑梯")
				.with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(undone.getStatus()).isEqualTo(303);
		assertThat(show(first)).doesNotContain("说的是同一件事");
		assertThat(show(second)).contains("社区已受理");
	}

	@Test
	void whatIsDifferentGoesOnWithoutAQuestion() throws Exception {
		number(send(sheet("梧桐坪排水口堵塞", "23栋101")));
		number(send(sheet("阅览室增加少儿读物", "23栋102")));
		Document question = Jsoup.parse(send(sheet("梧桐坪的排水口堵塞", "23栋103")).getContentAsString());
		assertThat(question.select("button[name=similar]")).hasSize(2);
		number(send(sheet("梧桐坪的排水口堵塞", "23栋103").param("similar", "NONE")));
	}

	@Test
	void anotherCommunitysDemandIsNoTwin() throws Exception {
		String foreign = number(send(sheet("银杏里喷泉漏电", "24栋101"), this.cast.foreign(Role.COMMUNITY_CLERK)));
		number(send(sheet("银杏里喷泉漏电", "24栋102")));
		assertThat(send(sheet("银杏里喷泉漏电了", "24栋103").param("similar", foreign)).getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder sheet) throws Exception {
		return send(sheet, this.cast.the(Role.COMMUNITY_CLERK));
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder sheet, Actor actor) throws Exception {
		return this.mvc.perform(sheet.with(Cast.as(actor)).with(csrf())).andReturn().getResponse();
	}

	private static String number(MockHttpServletResponse saved) {
		assertThat(saved.getStatus()).isEqualTo(303);
		return String.valueOf(saved.getRedirectedUrl()).replace("/demands/", "");
	}

	private static MockHttpServletRequestBuilder sheet(String content, String household) {
		return post("/demands/new").param("content", content)
			.param("place", "小区内")
			.param("channel", "RHZF")
			.param("group", "RESIDENT")
			.param("kind", "OTHER")
			.param("urgency", "NORMAL")
			.param("household", household)
			.param("collectedOn", "2026-03-10")
			.param("collector", "张敏");
	}

	private String show(String number) throws Exception {
		return Jsoup.parse(open("/demands/" + number, Role.STREET_CLERK)).text();
	}

	private String open(String address, Role role) throws Exception {
		return this.mvc.perform(get(address).with(this.cast.as(role))).andReturn().getResponse().getContentAsString();
	}

}
