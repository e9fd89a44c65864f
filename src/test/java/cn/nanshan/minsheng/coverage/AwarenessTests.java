package cn.nanshan.minsheng.coverage;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Who knows the projects, took part and is content, by community and year. */
@IntegrationTest
class AwarenessTests {

	private final MockMvc mvc;

	private final Cast cast;

	@Autowired
	AwarenessTests(MockMvc mvc, Cast cast) {
		this.mvc = mvc;
		this.cast = cast;
	}

	@Test
	@AtBoundary("MF-28-a")
	void theAnswersMakeThreeRates() throws Exception {
		Actor clerk = this.cast.foreign(Role.COMMUNITY_CLERK);
		String address = "/coverage/2025/" + Cast.OTHER_COMMUNITY;
		assertThat(text(address, clerk)).contains("本年还没有问过");
		send(demand("true", "true", "true"), clerk);
		send(demand("true", "false", ""), clerk);
		send(demand("false", "", ""), clerk);
		send(demand("", "", ""), clerk);
		assertThat(text(address, clerk)).contains("知晓率 66.7%（3 人答），参与率 50%（2 人答），满意率 100%（1 人答）");
		assertThat(text("/coverage/2024/" + Cast.OTHER_COMMUNITY, clerk)).contains("本年还没有问过");
	}

	private void send(MockHttpServletRequestBuilder request, Actor clerk) throws Exception {
		assertThat(this.mvc.perform(request.with(Cast.as(clerk)).with(csrf())).andReturn().getResponse().getStatus())
			.isEqualTo(303);
	}

	private String text(String address, Actor reader) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get(address).with(Cast.as(reader))).andReturn().getResponse().getContentAsString())
			.text();
	}

	private static MockHttpServletRequestBuilder demand(String aware, String tookPart, String satisfied) {
		return post("/demands/new").param("collectedOn", "2025-11-03")
			.param("collector", "陈阿姨")
			.param("content", "玻璃栈道打滑")
			.param("place", "栈道")
			.param("channel", "RHZF")
			.param("group", "RESIDENT")
			.param("kind", "OTHER")
			.param("urgency", "NORMAL")
			.param("aware", aware)
			.param("tookPart", tookPart)
			.param("satisfied", satisfied)
			.param("similar", "NONE");
	}

}
