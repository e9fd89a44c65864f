package cn.nanshan.minsheng.demand;

import java.net.URI;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.crypto.UnreadableField;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Demands over HTTP: who writes, who reads, and that nobody reads the proposer in clear.
 */
@IntegrationTest
class DemandTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final DemandRegistration registration;

	private final DemandReading reading;

	private final JdbcClient jdbc;

	@Autowired
	DemandTests(MockMvc mvc, Cast cast, DemandRegistration registration, DemandReading reading, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.registration = registration;
		this.reading = reading;
		this.jdbc = jdbc;
	}

	@Test
	void everyWrongFieldHasItsMessage() throws Exception {
		Document page = page(form().param("phone", "1380000123").param("content", "  ").param("urgency", "NEVER"), 422);
		assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder("请写明需求内容", "请填写位置", "请选择渠道（MF-07）",
				"请选择人群类别", "请选择需求类别", "请选择紧急程度", "请填写征集日期", "请填写征集人", "手机号码应为 11 位，现在是 10 位");
		assertThat(page.expectFirst("[id='phone']").val()).isEqualTo("1380000123");
	}

	@Test
	@Enforces("MF-07")
	void aDemandNamesItsChannel() throws Exception {
		assertThat(page(complete().param("channel", "PIGEON"), 422).select(".errors li").eachText())
			.containsExactly("请选择渠道（MF-07）");
	}

	@Test
	@AtBoundary("MF-07")
	void theProposerMayBeAnonymous() throws Exception {
		String number = saved(complete().param("channel", "RHZF")
			.param("anonymous", "true")
			.param("proposer", "张桂兰")
			.param("phone", "13800001234"));
		assertThat(number).matches("XQ-TY-DXC-2026-\\d{4}");
		assertThat(stored(number)).containsEntry("proposer", null).containsEntry("phone", null);
	}

	@Test
	void nameAndPhoneAreStoredSealedAndShownMasked() throws Exception {
		String number = this.registration.register(ProjectFixture.text("北门台阶没有扶手"), clerk());
		assertThat(stored(number).values()).doesNotContain("张桂兰", "13800001234");
		for (Actor reader : List.of(clerk(), this.cast.the(Role.STREET_CLERK), this.cast.the(Role.BUREAU_AUDIT))) {
			String page = open("/demands/" + number, reader);
			assertThat(page).contains("张**", "138****1234").doesNotContain("张桂兰", "13800001234");
		}
		assertThat(open("/demands/" + number + "/edit", clerk())).doesNotContain("张桂兰", "13800001234");
	}

	@Test
	void aSealMovedToAnotherRowCannotBeRead() {
		String first = this.registration.register(ProjectFixture.text("第一件"), clerk());
		String second = this.registration.register(ProjectFixture.text("第二件"), clerk());
		this.jdbc.sql("update demand set phone = (select phone from demand where number = :one) where number = :two")
			.param("one", first)
			.param("two", second)
			.update();
		assertThatExceptionOfType(UnreadableField.class).isThrownBy(() -> this.reading.named(second, clerk()));
	}

	@Test
	void aCorrectionKeepsWhatIsLeftEmpty() throws Exception {
		String number = this.registration.register(ProjectFixture.text("要改的"), clerk());
		this.mvc
			.perform(fill(post("/demands/{number}/edit", number)).param("version", "0")
				.param("channel", "JFZT")
				.with(Cast.as(clerk()))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		DemandView demand = this.reading.named(number, clerk());
		assertThat(demand.proposer()).isEqualTo("张**");
		assertThat(demand.channelLabel()).isEqualTo("接访座谈");
		String stale = this.mvc
			.perform(fill(post("/demands/{number}/edit", number)).param("version", "0")
				.param("channel", "RHZF")
				.param("phone", "13900005678")
				.with(Cast.as(clerk()))
				.with(csrf()))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(stale).contains("入户走访", "接访座谈", "139****5678").doesNotContain("13900005678");
	}

	@Test
	void readersReachTheirOwnAndOnlyTheCommunityWrites() throws Exception {
		String number = this.registration.register(ProjectFixture.text("飞檐滴水"), clerk());
		assertThat(open("/demands?q=飞檐", this.cast.the(Role.STREET_CLERK))).contains(number);
		assertThat(open("/demands?q=飞檐", this.cast.the(Role.BUREAU_CIVIL_AFFAIRS))).contains(number);
		assertThat(open("/demands?q=飞檐", this.cast.foreign(Role.COMMUNITY_CLERK))).doesNotContain(number);
		assertThat(open("/demands?q=飞檐", this.cast.the(Role.VENDOR))).doesNotContain(number);
		this.mvc.perform(get("/demands/{number}", number).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(post("/demands/{number}/acceptance", number).param("version", "0")
				.with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK)))
				.with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/demands/new").with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isForbidden());
		this.mvc.perform(complete(this.cast.the(Role.STREET_CLERK)).param("channel", "RHZF"))
			.andExpect(status().isForbidden());
	}

	@Test
	void acceptingTwiceIsTold() throws Exception {
		String number = this.registration.register(ProjectFixture.text("受理一次"), clerk());
		this.mvc.perform(accept(number, 0)).andExpect(status().is3xxRedirection());
		assertThat(this.reading.named(number, clerk()).state()).isEqualTo(DemandState.ACCEPTED);
		this.mvc.perform(accept(number, 0)).andExpect(status().isConflict());
		this.mvc.perform(accept(number, 1)).andExpect(status().isConflict());
	}

	@Test
	void theListTurnsItsPages() throws Exception {
		for (int i = 0; i < 25; i++) {
			this.registration.register(ProjectFixture.text("翻页的第 " + i + " 件"), clerk());
		}
		Document first = Jsoup.parse(open("/demands?q=翻页", clerk()));
		assertThat(first.select("tbody tr")).hasSize(20);
		Document second = Jsoup.parse(open(first.select(".pager a:contains(下一页)").attr("href"), clerk()));
		assertThat(second.select("tbody tr")).hasSize(5);
		Document back = Jsoup.parse(open(second.select(".pager a:contains(上一页)").attr("href"), clerk()));
		assertThat(back.select("tbody td.code").text()).isEqualTo(first.select("tbody td.code").text());
	}

	private MockHttpServletRequestBuilder accept(String number, int version) {
		return post("/demands/{number}/acceptance", number).param("version", String.valueOf(version))
			.with(Cast.as(clerk()))
			.with(csrf());
	}

	private Actor clerk() {
		return this.cast.the(Role.COMMUNITY_CLERK);
	}

	private Map<String, Object> stored(String number) {
		return this.jdbc.sql("select proposer, phone from demand where number = :number")
			.param("number", number)
			.query()
			.singleRow();
	}

	private MockHttpServletRequestBuilder form() {
		return post("/demands/new").with(Cast.as(clerk())).with(csrf());
	}

	private MockHttpServletRequestBuilder complete() {
		return complete(clerk());
	}

	private MockHttpServletRequestBuilder complete(Actor actor) {
		return fill(post("/demands/new")).with(Cast.as(actor)).with(csrf());
	}

	private static MockHttpServletRequestBuilder fill(MockHttpServletRequestBuilder form) {
		return form.param("content", "北门台阶没有扶手")
			.param("place", "北门")
			.param("group", "AGED")
			.param("kind", "ACCESSIBILITY")
			.param("urgency", "SOON")
			.param("collectedOn", "2026-03-10")
			.param("collector", "张敏");
	}

	private String saved(MockHttpServletRequestBuilder typed) throws Exception {
		return String
			.valueOf(this.mvc.perform(typed)
				.andExpect(status().is3xxRedirection())
				.andReturn()
				.getResponse()
				.getRedirectedUrl())
			.replace("/demands/", "");
	}

	private Document page(MockHttpServletRequestBuilder typed, int status) throws Exception {
		return Jsoup.parse(
				this.mvc.perform(typed).andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

	private String open(String address, Actor actor) throws Exception {
		return this.mvc.perform(get(URI.create(address)).with(Cast.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
