package cn.nanshan.minsheng.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Field work over HTTP: a day is planned, each door recorded once, and nobody sees
 * another's list.
 */
@IntegrationTest
class VisitTests {

	private static final String NAME = "司马示例";

	/** A day that no other test uses, another for each test here. */
	private static LocalDate last = LocalDate.of(2027, 4, 1);

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final JdbcClient jdbc;

	@Autowired
	VisitTests(MockMvc mvc, Cast cast, TestClock clock, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void anotherDay() {
		last = last.plusDays(40);
		this.clock.setTo(last);
	}

	@Test
	void aDayIsPlannedFromTheRosterAndFromAddresses() throws Exception {
		String home = building() + "101";
		family(home);
		Document offer = page("/visits/plan?building=" + building(), 200);
		assertThat(offer.select(".form-check").eachText()).containsExactly(home + "　司马** 高龄老人");
		assertThat(offer.text()).doesNotContain(NAME, "13911112222", "440305194001010031");
		String ticked = offer.expectFirst(".form-check input").val();
		send(post("/visits/plan").param("households", ticked)
			.param("addresses", building() + "102 室\n\n " + building() + "103\n" + building() + "102"), 303);
		assertThat(homes()).containsExactly(home, building() + "102", building() + "103");
		Document list = page("/visits", 200);
		assertThat(list.expectFirst("#visit-go").text()).isEqualTo("下一户　" + home);
		assertThat(list.text()).contains("司马** 高龄老人", "共 3 户，已走 0 户").doesNotContain(NAME, "13911112222");
		assertThat(page("/visits/plan?building=" + building(), 200).select(".form-check")).isEmpty();
		send(post("/visits/plan").param("households", ticked), 303);
		assertThat(homes()).hasSize(3);
		LocalDate next = last.plusDays(1);
		Document tomorrow = page("/visits?day=" + next, 200);
		assertThat(tomorrow.text()).contains("还没有安排走访");
		assertThat(tomorrow.select("main a").eachAttr("href")).contains("/visits/plan?day=" + next,
				"/visits?day=" + last);
		assertThat(page("/visits/plan?day=" + next, 200).select("input[name=day]").val()).isEqualTo(next.toString());
	}

	@Test
	void aDemandIsRegisteredForItsHousehold() throws Exception {
		family(building() + "101");
		List<String> visits = planned("101", "102");
		MockHttpServletResponse answer = send(demand(visits.get(0), UUID.randomUUID(), "晾衣杆锈蚀"), 303);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/visits/" + visits.get(1));
		Map<String, Object> stored = this.jdbc
			.sql("""
					select d.*, h.label, i.asked_key, v.outcome as went from visit v join demand d on d.number = v.demand_number
					join household h on h.id = d.household_id join inquiry i on i.demand_id = d.id where v.id = :visit
					""")
			.param("visit", UUID.fromString(visits.get(0)))
			.query()
			.singleRow();
		assertThat(stored).containsEntry("channel", "RHZF")
			.containsEntry("label", building() + "101")
			.containsEntry("people_group", "AGED")
			.containsEntry("kind", "LIGHTING")
			.containsEntry("urgency", "SOON")
			.containsEntry("content", "晾衣杆锈蚀")
			.containsEntry("place", building())
			.containsEntry("went", "DEMAND")
			.containsEntry("collector", this.cast.the(Role.COMMUNITY_CLERK).name());
		assertThat(stored.get("collected_on")).hasToString(last.toString());
		assertThat(asked("101")).isEqualTo(1);
		assertThat(page("/visits", 200).text()).contains(String.valueOf(stored.get("number")), "已走 1 户");
		assertThat(this.jdbc.sql("select count(*) from audit_event where subject_id = :id and body like '%登记走访%'")
			.param("id", visits.get(0))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whoWantsNothingWasAsked() throws Exception {
		family(building() + "101");
		List<String> visits = planned("101");
		assertThat(asked("101")).isZero();
		MockHttpServletResponse answer = send(record(visits.get(0), "NOTHING", UUID.randomUUID()), 303);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/visits");
		assertThat(asked("101")).isEqualTo(1);
		assertThat(page("/visits", 200).text()).contains("没有需求", "清单上的都走过了");
		this.clock.setTo(last.plusDays(1));
		assertThat(page("/visits/plan?building=" + building(), 200).select(".form-check")).isEmpty();
	}

	@Test
	void whoIsNotAtHomeStaysToBeVisited() throws Exception {
		List<String> visits = planned("101", "102");
		MockHttpServletResponse answer = send(record(visits.get(0), "NOT_AT_HOME", UUID.randomUUID()), 303);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/visits/" + visits.get(1));
		assertThat(asked("101")).isZero();
		assertThat(homes()).containsExactly(building() + "102", building() + "101");
		send(record(visits.get(1), "NOTHING", UUID.randomUUID()), 303);
		assertThat(page("/visits", 200).expectFirst("#visit-go").text()).contains(building() + "101");
		this.clock.setTo(last.plusDays(1));
		assertThat(page("/visits/plan?building=" + building(), 200).select(".form-check").eachText())
			.containsExactly(building() + "101　上次没有走到");
		this.clock.setTo(last);
		send(record(visits.get(0), "NOTHING", UUID.randomUUID()), 303);
		assertThat(asked("101")).isEqualTo(1);
	}

	@Test
	void theSameRecordAgainFindsTheFirstResult() throws Exception {
		List<String> visits = planned("101", "102");
		UUID submission = UUID.randomUUID();
		String first = send(demand(visits.get(0), submission, "晾衣杆锈蚀"), 303).getRedirectedUrl();
		assertThat(send(demand(visits.get(0), submission, "晾衣杆锈蚀"), 303).getRedirectedUrl()).isEqualTo(first);
		assertThat(send(record(visits.get(0), "NOTHING", submission), 303).getRedirectedUrl()).isEqualTo(first);
		assertThat(demands("101")).isEqualTo(1);
		send(demand(visits.get(0), UUID.randomUUID(), "晾衣杆锈蚀"), 409);
		send(demand(visits.get(1), submission, "晾衣杆锈蚀"), 409);
		assertThat(demands("101") + demands("102")).isEqualTo(1);
	}

	@Test
	void twoSendingsAtOnceAreOneDemand() throws Exception {
		String[] rooms = IntStream.range(101, 111).mapToObj(String::valueOf).toArray(String[]::new);
		List<String> visits = planned(rooms);
		for (int at = 0; at < rooms.length; at++) {
			UUID submission = UUID.randomUUID();
			String visit = visits.get(at);
			assertThat(together(() -> send(demand(visit, submission, "晾衣杆锈蚀"), 303).getStatus())).containsOnly(303);
			assertThat(demands(rooms[at])).isEqualTo(1);
		}
	}

	@Test
	void aNumberIsItsUsersOwn() throws Exception {
		UUID submission = UUID.randomUUID();
		send(demand(planned("101").get(0), submission, "晾衣杆锈蚀"), 303);
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		send(post("/visits/plan").param("addresses", building() + "102"), director, 303);
		String own = this.jdbc.sql("select id from visit where account_id = :account and planned_on = :day")
			.param("account", director.accountId())
			.param("day", last)
			.query(String.class)
			.single();
		send(demand(own, submission, "晾衣杆锈蚀"), director, 303);
		assertThat(demands("102")).isEqualTo(1);
	}

	@Test
	void nobodySeesAnothersList() throws Exception {
		String visit = planned("101").get(0);
		for (Actor other : List.of(this.cast.foreign(Role.COMMUNITY_CLERK), this.cast.the(Role.COMMITTEE_DIRECTOR))) {
			assertThat(status(get("/visits/" + visit), other)).isEqualTo(404);
			send(record(visit, "NOTHING", UUID.randomUUID()), other, 404);
			send(post("/visits/" + visit + "/removal"), other, 404);
			assertThat(send(get("/visits"), other, 200).getContentAsString()).doesNotContain(building() + "101");
		}
		assertThat(asked("101")).isZero();
		Actor street = this.cast.the(Role.STREET_CLERK);
		assertThat(status(get("/visits"), street)).isEqualTo(403);
		assertThat(status(get("/visits/" + visit), street)).isEqualTo(403);
		send(record(visit, "NOTHING", UUID.randomUUID()), street, 403);
	}

	@Test
	void aHouseholdOfAnotherCommunityIsNotThere() throws Exception {
		planned("101");
		String household = this.jdbc.sql("select id from household where label = :label")
			.param("label", building() + "101")
			.query(String.class)
			.single();
		send(post("/visits/plan").param("households", household), this.cast.foreign(Role.COMMUNITY_CLERK), 404);
		send(post("/visits/plan").param("households", UUID.randomUUID().toString()), 404);
	}

	@Test
	void aWrongIdIsNotFound() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		assertThat(status(get("/visits/" + UUID.randomUUID()), clerk)).isEqualTo(404);
		send(record(UUID.randomUUID().toString(), "NOTHING", UUID.randomUUID()), 404);
	}

	@Test
	void anEmptyFormSaysWhatIsMissingAndLosesNothing() throws Exception {
		String visit = planned("101").get(0);
		assertThat(wrongs(post("/visits/" + visit).param("submission", UUID.randomUUID().toString())))
			.containsExactly("请选择走访结果");
		Document page = Jsoup.parse(
				send(record(visit, "DEMAND", UUID.randomUUID()).param("urgency", "URGENT"), 422).getContentAsString());
		assertThat(page.select(".errors li").eachText()).containsExactly("请选择需求类别", "请写一句居民的需求");
		assertThat(page.expectFirst("#record").hasAttr("hidden")).isFalse();
		assertThat(page.select("input[name=outcome][checked]").val()).isEqualTo("DEMAND");
		assertThat(page.select("input[name=urgency][checked]").val()).isEqualTo("URGENT");
		assertThat(wrongs(post("/visits/" + visit).param("outcome", "NOTHING"))).containsExactly("这张表单缺了编号，请从走访清单重新打开");
		assertThat(asked("101")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "身份证440305194001010031", "４４０３０５１９４００１０１００３１", "440305 19400101 003x" })
	void anIdentityNumberIsNeverWritten(String words) throws Exception {
		String visit = planned("101").get(0);
		MockHttpServletResponse answer = send(demand(visit, UUID.randomUUID(), words), 422);
		assertThat(Jsoup.parse(answer.getContentAsString()).select(".errors li").eachText())
			.containsExactly("请不要写身份证号");
		assertThat(wrongs(post("/visits/plan").param("addresses", words))).containsExactly("请不要写身份证号");
	}

	@Test
	void aPlanWithoutAnybodyComesBack() throws Exception {
		assertThat(wrongs(post("/visits/plan"))).containsExactly("请至少勾选一户，或者写一个地址");
		assertThat(wrongs(post("/visits/plan").param("addresses", "长".repeat(31)))).containsExactly("一行写一户，每行最多 30 个字");
		assertThat(wrongs(post("/visits/plan").param("households", "rubbish"))).containsExactly("勾选的住户认不出来，请重新打开这一页");
		send(post("/visits/plan").param("addresses", "1栋1").param("day", last.minusDays(1).toString()), 409);
		send(post("/visits/plan").param("addresses", "1栋1").param("day", last.plusDays(15).toString()), 409);
		send(post("/visits/plan").param("addresses",
				String.join("\n", IntStream.range(0, 61).mapToObj((room) -> building() + (200 + room)).toList())), 409);
		assertThat(homes()).isEmpty();
	}

	@Test
	void onlyADoorThatNobodyRangAtIsTakenOff() throws Exception {
		List<String> visits = planned("101", "102");
		send(post("/visits/" + visits.get(0) + "/removal"), 303);
		assertThat(homes()).containsExactly(building() + "102");
		send(record(visits.get(1), "NOT_AT_HOME", UUID.randomUUID()), 303);
		send(post("/visits/" + visits.get(1) + "/removal"), 409);
	}

	@Test
	void onlyTheListOfTodayIsRecordedAndThatOfYesterday() throws Exception {
		String visit = planned("101").get(0);
		this.clock.setTo(last.minusDays(1));
		assertThat(page("/visits?day=" + last, 200).select("#record")).isEmpty();
		send(record(visit, "NOTHING", UUID.randomUUID()), 409);
		this.clock.setTo(last.plusDays(2));
		send(record(visit, "NOTHING", UUID.randomUUID()), 409);
		assertThat(asked("101")).isZero();
		this.clock.setTo(last.plusDays(1));
		send(record(visit, "NOTHING", UUID.randomUUID()), 303);
		assertThat(asked("101")).isEqualTo(1);
	}

	@Test
	void aRecordThatWaitedForASignalCountsForTheDayOfTheVisit() throws Exception {
		List<String> visits = planned("101", "102");
		String noon = last + "T04:00:00.123Z";
		this.clock.setTo(last.plusDays(1));
		send(record(visits.get(0), "NOTHING", UUID.randomUUID()).param("at", noon), 303);
		assertThat(askedOn("101")).isEqualTo(last.toString());
		send(record(visits.get(1), "NOTHING", UUID.randomUUID()).param("at", "2019-01-01T00:00:00Z"), 303);
		assertThat(askedOn("102")).isEqualTo(last.plusDays(1).toString());
	}

	/** A building of this test's own. */
	private static String building() {
		return "走" + last.toEpochDay() + "栋";
	}

	private List<String> planned(String... rooms) throws Exception {
		send(post("/visits/plan").param("addresses",
				String.join("\n", List.of(rooms).stream().map((room) -> building() + room).toList())), 303);
		return page("/visits", 200).select("#visit-list > li").eachAttr("data-visit");
	}

	private List<String> homes() throws Exception {
		return page("/visits", 200).select("#visit-list > li").eachAttr("data-home");
	}

	private void family(String household) throws Exception {
		send(post("/key-households/new").param("version", "0")
			.param("category", "AGED")
			.param("household", household)
			.param("name", NAME)
			.param("phone", "13911112222"), 303);
	}

	private static MockHttpServletRequestBuilder record(String visit, String outcome, UUID submission) {
		return post("/visits/" + visit).param("outcome", outcome).param("submission", submission.toString());
	}

	private static MockHttpServletRequestBuilder demand(String visit, UUID submission, String content) {
		return record(visit, "DEMAND", submission).param("kind", "LIGHTING")
			.param("content", content)
			.param("urgency", "SOON");
	}

	private int asked(String room) {
		return count("""
				select count(*) from asked_household a join household h on h.id::text = a.asked_key
				where h.label = :label and a.year = :year
				""", room);
	}

	private int demands(String room) {
		return count("""
				select count(*) from demand d join household h on h.id = d.household_id
				where h.label = :label and extract(year from d.collected_on) = :year
				""", room);
	}

	private int count(String sql, String room) {
		return this.jdbc.sql(sql)
			.param("label", building() + room)
			.param("year", last.getYear())
			.query(Integer.class)
			.single();
	}

	private String askedOn(String room) {
		return this.jdbc
			.sql("select asked_on from inquiry i join household h on h.id = i.household_id where h.label = :label")
			.param("label", building() + room)
			.query(String.class)
			.single();
	}

	private List<String> wrongs(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(send(request, 422).getContentAsString()).select(".errors li").eachText();
	}

	private Document page(String address, int status) throws Exception {
		return Jsoup.parse(send(get(address), status).getContentAsString());
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request, int status) throws Exception {
		return send(request, this.cast.the(Role.COMMUNITY_CLERK), status);
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor actor, int status)
			throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request.with(Cast.as(actor)).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(status);
		return answer;
	}

	private int status(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.mvc.perform(request.with(Cast.as(actor))).andReturn().getResponse().getStatus();
	}

	private static List<Integer> together(Callable<Integer> work) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<Integer>> both = IntStream.range(0, 2).mapToObj((at) -> threads.submit(() -> {
				start.await(10, TimeUnit.SECONDS);
				return work.call();
			})).toList();
			return List.of(Objects.requireNonNull(both.get(0).get(30, TimeUnit.SECONDS)),
					Objects.requireNonNull(both.get(1).get(30, TimeUnit.SECONDS)));
		}
		finally {
			threads.shutdownNow();
		}
	}

}
