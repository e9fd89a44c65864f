package cn.nanshan.minsheng.demand;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * Photographs of what is asked for: by the clerk afterwards, by a resident with the form.
 */
@IntegrationTest
class PhotoTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final DemandRegistration registration;

	private final JdbcClient jdbc;

	@Autowired
	PhotoTests(MockMvc mvc, Cast cast, DemandRegistration registration, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.registration = registration;
		this.jdbc = jdbc;
	}

	@Test
	void theClerkAddsPhotographsThatOnlyTheReachSees() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String number = this.registration.register(ProjectFixture.text("公告栏玻璃碎裂"), clerk);
		assertThat(add(number, clerk, photo("前.jpg"), photo("后.jpg")).getStatus()).isEqualTo(303);
		String small = page(number, clerk).select("ul.attachments img").attr("src");
		assertThat(small).endsWith("/thumbnail");
		assertThat(open(small, this.cast.the(Role.STREET_CLERK)).getStatus()).isEqualTo(200);
		Actor foreign = this.cast.foreign(Role.COMMUNITY_CLERK);
		assertThat(open(small, foreign).getStatus()).isEqualTo(404);
		assertThat(add(number, foreign, photo("别处.jpg")).getStatus()).isEqualTo(404);
	}

	@Test
	void whatIsNoPhotographAndOneTooManyAreRefused() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String number = this.registration.register(ProjectFixture.text("信报箱锈坏"), clerk);
		assertThat(refusal(add(number, clerk))).contains("请选择照片");
		assertThat(refusal(add(number, clerk, new MockMultipartFile("photos", "名单.pdf", null, new byte[] { 1 }))))
			.contains("文件“名单.pdf”不是照片。请传 jpg 或 png。");
		add(number, clerk, photo("1.jpg"), photo("2.jpg"), photo("3.jpg"), photo("4.jpg"));
		assertThat(refusal(add(number, clerk, photo("5.jpg"), photo("6.jpg"), photo("7.jpg"))))
			.contains("文件“7.jpg”没有存：一条需求最多 6 张照片。");
		assertThat(page(number, clerk).select("ul.attachments img")).hasSize(4);
	}

	@Test
	void aResidentSendsAPhotographAndNeverSeesItAgain() throws Exception {
		MockMultipartHttpServletRequestBuilder form = multipart("/public/demands/new").file(photo("路口.jpg"));
		form.param("community", Cast.COMMUNITY).param("content", "路口凸面镜碎了").param("place", "南门").with((request) -> {
			request.setRemoteAddr("10.9.9.1");
			return request;
		});
		MockHttpServletResponse sent = this.mvc.perform(form.with(csrf())).andReturn().getResponse();
		assertThat(sent.getStatus()).isEqualTo(303);
		String number = this.jdbc.sql("select number from demand where content = '路口凸面镜碎了'")
			.query(String.class)
			.single();
		String small = page(number, this.cast.the(Role.COMMUNITY_CLERK)).select("ul.attachments img").attr("src");
		assertThat(small).isNotEmpty();
		Document progress = Jsoup.parse(this.mvc.perform(get(String.valueOf(sent.getRedirectedUrl())))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(progress.select("img")).isEmpty();
		assertThat(this.mvc.perform(get(small)).andReturn().getResponse().getStatus()).isIn(302, 303, 401);
	}

	private MockHttpServletResponse add(String number, Actor actor, MockMultipartFile... photos) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart("/demands/" + number + "/photos");
		for (MockMultipartFile photo : photos) {
			request.file(photo);
		}
		return this.mvc.perform(request.with(Cast.as(actor)).with(csrf())).andReturn().getResponse();
	}

	private static String refusal(MockHttpServletResponse response) throws Exception {
		assertThat(response.getStatus()).isEqualTo(422);
		return Jsoup.parse(response.getContentAsString()).select(".errors").text();
	}

	private Document page(String number, Actor reader) throws Exception {
		return Jsoup.parse(open("/demands/" + number, reader).getContentAsString());
	}

	private MockHttpServletResponse open(String address, Actor reader) throws Exception {
		return this.mvc.perform(get(address).with(Cast.as(reader))).andReturn().getResponse();
	}

	private static MockMultipartFile photo(String name) {
		return new MockMultipartFile("photos", name, "image/jpeg", EvaluationFixture.jpeg(64, 48));
	}

}
