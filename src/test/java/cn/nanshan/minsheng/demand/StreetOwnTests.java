package cn.nanshan.minsheng.demand;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What a street adds to the regulation's channels and categories is its communities'
 * only.
 */
@IntegrationTest
class StreetOwnTests {

	private final MockMvc mvc;

	private final Cast cast;

	@Autowired
	StreetOwnTests(MockMvc mvc, Cast cast) {
		this.mvc = mvc;
		this.cast = cast;
	}

	@ParameterizedTest
	@CsvSource({ "/demands/channels, /demands/new, channel, 小区业主群",
			"/key-households/categories, /key-households/new, category, 大病家庭" })
	void aStreetsOwnIsForItsCommunities(String page, String form, String field, String label) throws Exception {
		Actor street = this.cast.the(Role.STREET_CLERK);
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		assertThat(send(post(page).param("label", label), street)).isEqualTo(303);
		assertThat(send(post(page).param("label", label), street)).isEqualTo(409);
		assertThat(send(post(page).param("label", " "), street)).isEqualTo(422);
		assertThat(send(post(page).param("label", "别的"), clerk)).isEqualTo(403);
		assertThat(options(form, field, clerk)).contains(label);
		Actor foreign = this.cast.foreign(Role.COMMUNITY_CLERK);
		assertThat(options(form, field, foreign)).isNotEmpty().doesNotContain(label);
		String retire = Jsoup.parse(open(page, street)).select("tr:contains(" + label + ") form").attr("action");
		assertThat(retire).endsWith("/retirement");
		assertThat(send(post(retire), this.cast.foreign(Role.STREET_CLERK))).isEqualTo(404);
		assertThat(send(post(retire), street)).isEqualTo(303);
		assertThat(options(form, field, clerk)).doesNotContain(label);
		assertThat(send(post(retire.replace("retirement", "revival")), street)).isEqualTo(303);
		assertThat(options(form, field, clerk)).contains(label);
	}

	private int send(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.mvc.perform(request.with(Cast.as(actor)).with(csrf())).andReturn().getResponse().getStatus();
	}

	private String open(String address, Actor actor) throws Exception {
		return this.mvc.perform(get(address).with(Cast.as(actor))).andReturn().getResponse().getContentAsString();
	}

	private List<String> options(String form, String field, Actor clerk) throws Exception {
		return Jsoup.parse(open(form, clerk))
			.select("#" + field + " option")
			.eachText()
			.stream()
			.map((option) -> option.replaceAll(".*[　 ]", ""))
			.toList();
	}

}
