package cn.nanshan.minsheng.portal;

import cn.nanshan.minsheng.demand.DemandHandling;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A resident without an account: sends a demand in, keeps its receipt, and follows it
 * without being shown anything personal.
 */
@IntegrationTest
class ResidentTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final DemandHandling handling;

	private final JdbcClient jdbc;

	@Autowired
	ResidentTests(MockMvc mvc, Cast cast, DemandHandling handling, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.handling = handling;
		this.jdbc = jdbc;
	}

	@Test
	void whatWasSentIsFollowedByItsReceipt() throws Exception {
		String receipt = sent("10.0.0.1");
		assertThat(ReceiptNumber.isValid(receipt)).isTrue();
		assertThat(page(get("/public/demands/" + receipt), 200).text()).contains(ReceiptNumber.spaced(receipt), "社区受理")
			.doesNotContain("门口的路灯", "13822220001", "3栋");
		Stored stored = stored(receipt);
		assertThat(stored.phone()).doesNotContain("13822220001");
		assertThat(stored.channel()).isEqualTo("MSWSS");
		this.handling.forward(stored.number(), stored.version(), "市供电局", "路灯归供电局", this.cast.the(Role.COMMUNITY_CLERK));
		assertThat(page(get("/public/demands/" + receipt), 200).text()).contains("已转市供电局").doesNotContain("路灯归供电局");
	}

	@Test
	void aSlipOfThePenIsTold() throws Exception {
		String receipt = sent("10.0.0.2");
		char last = receipt.charAt(11);
		String slipped = receipt.substring(0, 11) + ((last == '9') ? '0' : (char) (last + 1));
		assertThat(page(post("/public/demands").param("receipt", slipped).with(csrf()), 422).text()).contains("回执号不对");
		assertThat(page(post("/public/demands").param("receipt", "000000000099").with(csrf()), 422).text())
			.contains("回执号不对");
		assertThat(page(post("/public/demands").param("receipt", "000000000001").with(csrf()), 422).text())
			.contains("没有这个回执号");
		this.mvc.perform(get("/public/demands/" + slipped)).andExpect(status().isNotFound());
		this.mvc.perform(post("/public/demands").param("receipt", ReceiptNumber.spaced(receipt)).with(csrf()))
			.andExpect(status().isSeeOther());
	}

	@Test
	void everyWrongFieldHasItsMessage() throws Exception {
		Document page = page(post("/public/demands/new").param("phone", "123").with(csrf()), 422);
		assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder("请选择您所在的社区", "请写一写您的需求", "请写明在哪里",
				"请填写 11 位手机号码，或带区号的座机号码；也可以不填");
		assertThat(page.expectFirst("#phone").val()).isEqualTo("123");
	}

	@Test
	void aProgramThatFillsTheTrapSendsNothing() throws Exception {
		int before = demands();
		page(complete("10.0.0.3").param("website", "https://example.com").with(csrf()), 422);
		assertThat(demands()).isEqualTo(before);
	}

	@Test
	void theEleventhOfAnHourIsTooMany() throws Exception {
		for (int sent = 0; sent < 10; sent++) {
			sent("10.0.0.4");
		}
		int before = demands();
		assertThat(page(complete("10.0.0.4").with(csrf()), 422).text()).contains("一小时内已经提交 10 条");
		assertThat(demands()).isEqualTo(before);
		sent("10.0.0.5");
		assertThat(this.jdbc.sql("select string_agg(address_index, ' ') from resident_submission")
			.query(String.class)
			.single()).doesNotContain("10.0.0");
	}

	@Test
	void theFormOpensWithTheCommunityOfTheSheet() throws Exception {
		assertThat(page(get("/public/demands/new?c=" + Cast.COMMUNITY + "&r=unknown"), 200)
			.select("#community option[selected]")
			.eachText()).containsExactly("大学城社区");
	}

	private Stored stored(String receipt) {
		return this.jdbc.sql("""
				select d.number, d.phone, d.channel, d.version from demand d join demand_receipt r on r.demand_id = d.id
				where r.receipt = :receipt
				""").param("receipt", receipt).query(Stored.class).single();
	}

	private int demands() {
		return this.jdbc.sql("select count(*) from demand").query(Integer.class).single();
	}

	private String sent(String address) throws Exception {
		return String
			.valueOf(this.mvc.perform(complete(address).with(csrf()))
				.andExpect(status().isSeeOther())
				.andReturn()
				.getResponse()
				.getRedirectedUrl())
			.replace("/public/demands/", "");
	}

	private static MockHttpServletRequestBuilder complete(String address) {
		return post("/public/demands/new").param("community", Cast.COMMUNITY)
			.param("content", "门口的路灯不亮")
			.param("place", "北门")
			.param("household", "3栋1201")
			.param("phone", "13822220001")
			.with((request) -> {
				request.setRemoteAddr(address);
				return request;
			});
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request)
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	/** What the database holds of a demand. */
	record Stored(String number, String phone, String channel, int version) {

	}

}
