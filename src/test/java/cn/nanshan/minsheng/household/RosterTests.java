package cn.nanshan.minsheng.household;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
 * The roster over HTTP: who keeps it, what is shown of a person, and that nothing
 * personal is stored in clear.
 */
@IntegrationTest
class RosterTests {

	private static final String NAME = "欧阳示例";

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	@Autowired
	RosterTests(MockMvc mvc, Cast cast, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
	}

	@ParameterizedTest
	@CsvSource({ "440305194001010011, 身份证号最后一位不对，请核对有没有抄错", "44030519400101, 身份证号应为 18 位，现在是 14 位",
			"440305194013010012, 身份证号中的出生日期不存在，请核对", "44030519500101001X, 按身份证号今年 76 岁，高龄老人从 80 岁起登记" })
	void aWrongIdentityNumberIsTold(String typed, String message) throws Exception {
		assertThat(send(Role.COMMUNITY_CLERK, family("9栋101", "", typed), 422).select(".errors li").eachText())
			.containsExactly(message);
	}

	@Test
	void everyWrongFieldHasItsMessage() throws Exception {
		Document page = send(Role.COMMUNITY_CLERK,
				post("/key-households/new").param("version", "0").param("phone", "1380013"), 422);
		assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder("请选择类别", "请填写户号", "请填写称呼",
				"手机号码应为 11 位，现在是 7 位");
		assertThat(page.expectFirst("#phone").val()).isEqualTo("1380013");
	}

	@Test
	void nothingPersonalIsStoredInClear() throws Exception {
		String number = listed("9栋201", "13811112222", "440305194001010031");
		Map<String, Object> stored = this.jdbc.sql("select * from key_household where number = :number")
			.param("number", number)
			.query()
			.singleRow();
		assertThat(stored.values().toString()).doesNotContain(NAME, "13811112222", "440305194001010031");
		String page = show(number, this.cast.the(Role.STREET_CLERK));
		assertThat(page).contains("欧阳**", "138****2222", "4403**********0031")
			.doesNotContain(NAME, "13811112222", "440305194001010031");
	}

	@Test
	void whoGivesAReasonSeesItAndIsOnRecord() throws Exception {
		String number = listed("9栋301", "13811113333", "");
		assertThat(reveal(number, " ", 422).select(".errors li").eachText()).containsExactly("请写明原因");
		assertThat(reveal(number, "电话预约上门", 200).text()).contains(NAME, "13811113333");
		assertThat(this.jdbc.sql("""
				select count(*) from audit_event where subject_type = 'key-household'
				and body like '%查看 ' || :number || ' 的完整信息%' and body like '%电话预约上门%'
				""").param("number", number).query(Integer.class).single()).isEqualTo(1);
		this.mvc
			.perform(post("/key-households/" + number + "/reveal").param("reason", "想看看")
				.with(this.cast.as(Role.BUREAU_CIVIL_AFFAIRS))
				.with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void nobodySeesThirtyOneInAnHour() throws Exception {
		String number = listed("9栋401", "", "");
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		for (int look = 0; look < 30; look++) {
			this.mvc.perform(look(number, director)).andExpect(status().isOk());
		}
		this.mvc.perform(look(number, director)).andExpect(status().isConflict());
	}

	@Test
	void aWholeNumberFindsAFamilyAndStaysOutOfTheAddress() throws Exception {
		String number = listed("9栋501", "13811115555", "440305193901010067");
		listed("9栋502", "13811115556", "");
		assertThat(found("13811115555")).containsExactly(number);
		assertThat(found("４４０３０５１９３９０１０１００６７")).containsExactly(number);
		assertThat(found("1381111555")).isEmpty();
	}

	@Test
	void aPersonIsListedOnce() throws Exception {
		listed("9栋601", "", "440305193501010033");
		send(Role.COMMUNITY_CLERK, family("9栋602", "", "440305193501010033"), 409);
	}

	@Test
	void anotherCommunitySeesNothing() throws Exception {
		String number = listed("9栋701", "13811117777", "");
		Actor foreign = this.cast.foreign(Role.COMMUNITY_CLERK);
		this.mvc.perform(get("/key-households/" + number).with(Cast.as(foreign))).andExpect(status().isNotFound());
		this.mvc.perform(look(number, foreign)).andExpect(status().isNotFound());
		assertThat(numbers(this.mvc
			.perform(post("/key-households/search").param("exact", "13811117777").with(Cast.as(foreign)).with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString())).isEmpty();
	}

	@Test
	void onlyWhoAnswersForTheListTakesAFamilyOff() throws Exception {
		String number = listed("9栋801", "", "");
		MockHttpServletRequestBuilder removal = post("/key-households/" + number + "/removal").param("version", "0")
			.param("reason", "搬离社区");
		send(Role.COMMUNITY_CLERK, removal, 403);
		send(Role.COMMUNITY_SECRETARY,
				post("/key-households/" + number + "/removal").param("version", "0").param("reason", "搬离社区"), 303);
		assertThat(show(number, this.cast.the(Role.COMMUNITY_CLERK))).contains("搬离社区");
		assertThat(list("")).doesNotContain(number);
	}

	@Test
	void anAskedFamilyIsNoLongerToAsk() throws Exception {
		String number = listed("9栋901", "", "");
		assertThat(list("?asked=no")).contains(number);
		send(Role.COMMUNITY_CLERK,
				post("/demands/new").param("collectedOn", "2026-03-09")
					.param("collector", "陈阿姨")
					.param("content", "楼梯转角想装一道扶手")
					.param("place", "9 栋")
					.param("channel", "RHZF")
					.param("group", "AGED")
					.param("kind", "LIGHTING")
					.param("urgency", "NORMAL")
					.param("household", "9 栋 901 室"),
				303);
		assertThat(list("?asked=no")).doesNotContain(number);
		assertThat(list("?asked=yes")).contains(number);
	}

	private String listed(String household, String phone, String idNumber) throws Exception {
		return String
			.valueOf(this.mvc
				.perform(family(household, phone, idNumber).with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf()))
				.andExpect(status().isSeeOther())
				.andReturn()
				.getResponse()
				.getRedirectedUrl())
			.replace("/key-households/", "");
	}

	private static MockHttpServletRequestBuilder family(String household, String phone, String idNumber) {
		return post("/key-households/new").param("version", "0")
			.param("category", "AGED")
			.param("household", household)
			.param("name", NAME)
			.param("phone", phone)
			.param("idNumber", idNumber);
	}

	private Document reveal(String number, String reason, int status) throws Exception {
		return send(Role.COMMUNITY_CLERK, post("/key-households/" + number + "/reveal").param("reason", reason),
				status);
	}

	private static MockHttpServletRequestBuilder look(String number, Actor actor) {
		return post("/key-households/" + number + "/reveal").param("reason", "核对").with(Cast.as(actor)).with(csrf());
	}

	private Document send(Role role, MockHttpServletRequestBuilder request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.with(this.cast.as(role)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private List<String> found(String exact) throws Exception {
		return numbers(send(Role.COMMUNITY_CLERK, post("/key-households/search").param("exact", exact), 200).html());
	}

	/** Returns what the list shows on all its pages. */
	private List<String> list(String query) throws Exception {
		List<String> found = new ArrayList<>();
		String address = "/key-households" + query;
		while (!address.isEmpty()) {
			String page = this.mvc.perform(get(URI.create(address)).with(this.cast.as(Role.COMMUNITY_CLERK)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
			found.addAll(numbers(page));
			address = Jsoup.parse(page).select(".pager a:contains(下一页)").attr("href");
		}
		return found;
	}

	private static List<String> numbers(String page) {
		return Jsoup.parse(page).select("tbody td.code").eachText();
	}

	private String show(String number, Actor actor) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get("/key-households/" + number).with(Cast.as(actor)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString())
			.text();
	}

}
