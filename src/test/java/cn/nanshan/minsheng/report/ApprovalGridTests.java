package cn.nanshan.minsheng.report;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.UrgentFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The grid of approvals: the steps are those of the chain that binds each project, the
 * file says what the screen says, and who handed a project in sees in whose hands it is.
 */
@IntegrationTest
class ApprovalGridTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private StudyFixture studies;

	@Autowired
	private UrgentFixture urgent;

	@Autowired
	private GridRows rows;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoHandedItInSeesWhoSinceWhenAndUntilWhen() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating());
		Element row = row(number, Role.COMMUNITY_SECRETARY);
		assertThat(row.expectFirst("td").text()).startsWith("桃源街道 街道民微岗：民微岗初审，今日起，应于 ");
		assertThat(row.expectFirst("td").select("a.why[href^=/deadlines/]")).hasSize(1);
		assertThat(row.select("td").get(3).text()).contains("待对方");
		assertThat(row(number, Role.STREET_CLERK).select("td").get(3).text()).contains("待我办");
		this.approvals.agree(number);
		row = row(number, Role.COMMUNITY_SECRETARY);
		assertThat(row.select("td").get(3).text()).contains("完成");
	}

	@Test
	void eachEditionOfAChainHasItsOwnColumns() throws Exception {
		String mark = "分版本";
		String one = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().named(mark)));
		String two = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().named(mark)));
		UUID run = this.approvals.run(two).id();
		UUID old = this.approvals.run(two).regulationId();
		UUID edition = edition("老办法会商");
		try {
			this.jdbc.sql("update approval_run set regulation_id = :to where id = :run")
				.param("to", edition)
				.param("run", run)
				.update();
			this.jdbc.sql("update approval_run_step set label = '老办法会商' where run_id = :run and position = 1")
				.param("run", run)
				.update();
			Document page = page("/approvals?q=" + mark, this.cast.the(Role.STREET_LEADER));
			assertThat(page.select("section h2").eachText()).hasSize(2)
				.anyMatch((title) -> title.contains("第 1 版"))
				.anyMatch((title) -> title.contains("第 98 版"));
			assertThat(heads(page, one)).contains("民微岗初审").doesNotContain("老办法会商");
			assertThat(heads(page, two)).contains("老办法会商");
		}
		finally {
			this.jdbc.sql("update approval_run set regulation_id = :to where id = :run")
				.param("to", old)
				.param("run", run)
				.update();
			this.jdbc.sql("delete from street_regulation_step where regulation_id = :id").param("id", edition).update();
			this.jdbc.sql("delete from street_regulation where id = :id").param("id", edition).update();
		}
	}

	@Test
	void whatTheStreetStudiesAndWhatIsUrgentStandsInItToo() throws Exception {
		String study = this.studies.entered(this.studies.crossing(this.drafts.design()));
		assertThat(heads(page("/approvals?q=" + study, this.cast.the(Role.STREET_LEADER)), study)).contains("专责小组研究",
				"党工委会议研究", "签发立项");
		assertThat(row(study, Role.STREET_LEADER).expectFirst("td").text()).contains("专责小组：专责小组研究");
		String filed = this.urgent.filed();
		try {
			assertThat(heads(page("/approvals?q=" + filed, this.cast.the(Role.STREET_LEADER)), filed))
				.contains("公示应急先行实施", "应急认定");
			assertThat(row(filed, Role.STREET_LEADER).text()).contains("待我办");
		}
		finally {
			this.urgent.forget();
		}
	}

	@Test
	void theFiltersNarrow() throws Exception {
		String number = this.approvals.submitted(this.drafts.deliberating());
		Actor leader = this.cast.the(Role.STREET_LEADER);
		String asked = "/approvals?q=" + number;
		for (String kept : List.of("&community=" + Cast.COMMUNITY, "&track=COMMUNITY", "&turn=STREET_CLERK",
				"&type=WORKS", "&late=x&type=x&track=x")) {
			assertThat(page(asked + kept, leader).text()).as(kept).contains(number);
		}
		for (String dropped : List.of("&community=440305008001", "&track=STREET", "&turn=STREET_FINANCE", "&turn=ME",
				"&type=SERVICE", "&late=true")) {
			assertThat(page(asked + dropped, leader).select("section")).as(dropped).isEmpty();
		}
		assertThat(page(asked + "&turn=ME", this.cast.the(Role.STREET_CLERK)).text()).contains(number);
		this.clock.setTo(this.clock.today().plusDays(30));
		assertThat(page(asked + "&late=true", leader).text()).contains(number).contains("已超");
		assertThat(page(asked, this.cast.foreign(Role.STREET_LEADER)).select("section")).isEmpty();
	}

	@Test
	void aPageBeginsWhereTheOneBeforeEnded() {
		this.approvals.submitted(this.drafts.deliberating());
		this.approvals.passed(this.drafts.deliberating());
		this.approvals.submitted(this.drafts.deliberating());
		Actor reader = this.cast.the(Role.BUREAU_CIVIL_AFFAIRS);
		List<UUID> all = this.rows.after(null, GridFilter.ALL, 500, reader).stream().map(GridRow::id).toList();
		List<UUID> walked = new ArrayList<>();
		PageKey key = null;
		List<GridRow> some = this.rows.after(key, GridFilter.ALL, 2, reader);
		while (!some.isEmpty()) {
			some.forEach((row) -> walked.add(row.id()));
			key = PageKey.of(some.get(some.size() - 1).key().toString());
			some = this.rows.after(key, GridFilter.ALL, 2, reader);
		}
		assertThat(walked).hasSizeGreaterThan(2).doesNotHaveDuplicates().isEqualTo(all);
		assertThat(this.rows.after(PageKey.of("x|y~" + UUID.randomUUID()), GridFilter.ALL, 1, reader)).hasSize(1);
	}

	@Test
	void theFileSaysWhatTheScreenSays() throws Exception {
		String mark = "同屏一样";
		String number = this.approvals.submitted(this.drafts.deliberating(this.drafts.design().named("=" + mark)));
		this.approvals.passed(this.drafts.deliberating(this.drafts.design().named(mark)));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		Document page = page("/approvals?q=" + mark, clerk);
		List<List<String>> file = file("/approvals/export?q=" + mark, clerk);
		assertThat(file.get(0).get(0)).isEqualTo(page.select("section h2").text());
		List<String> heads = page.select("thead th").eachText();
		assertThat(file.get(1)).endsWith(heads.subList(2, heads.size()).toArray(String[]::new));
		assertThat(file.subList(2, file.size())).hasSize(page.select("tbody tr").size()).allSatisfy((line) -> {
			Element row = page.expectFirst("tbody tr:contains(" + line.get(0) + ")");
			assertThat(row).isNotNull();
			List<Element> cells = row.select("td");
			for (int at = 1; at < cells.size(); at++) {
				assertThat(line.get(7 + at).replaceAll("\\d{4}-", "").replace(" ", ""))
					.isEqualTo(cells.get(at).text().replace(" ", ""));
			}
		});
		assertThat(file).anyMatch((line) -> line.get(0).equals(number) && line.get(1).startsWith("=" + mark));
	}

	private Element row(String number, Role reader) throws Exception {
		return java.util.Objects.requireNonNull(
				page("/approvals?q=" + number, this.cast.the(reader)).select("tbody tr:contains(" + number + ")")
					.first());
	}

	private static List<String> heads(Document page, String number) {
		return page.select("table:has(tr:contains(" + number + ")) thead th").eachText();
	}

	private Document page(String address, Actor reader) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(encoded(address))).with(Cast.as(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private List<List<String>> file(String address, Actor reader) throws Exception {
		byte[] bytes = this.mvc.perform(get(URI.create(encoded(address))).with(Cast.as(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
			return book.getFirstSheet()
				.read()
				.stream()
				.map((row) -> row.stream().map((cell) -> (cell != null) ? cell.getText() : "").toList())
				.toList();
		}
	}

	private static String encoded(String address) {
		return org.springframework.web.util.UriComponentsBuilder.fromUriString(address).encode().toUriString();
	}

	private UUID edition(String label) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into street_regulation (id, street_code, edition, title, state, in_force_from, in_force_to, version)
					values (:id, :street, 98, '老办法', 'PUBLISHED', date '2019-01-01', date '2019-12-31', 0)
					""")
			.param("id", id)
			.param("street", Cast.STREET)
			.update();
		this.jdbc.sql("""
				insert into street_regulation_step (regulation_id, position, label, role, working_days, works_only)
				values (:id, 0, :label, 'STREET_LEADER', 3, false)
				""").param("id", id).param("label", label).update();
		return id;
	}

}
