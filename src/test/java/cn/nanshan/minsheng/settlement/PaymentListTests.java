package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.TableFile;
import cn.nanshan.minsheng.table.TableRow;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list of payments answers every filter, and its file says what the screen says. */
@IntegrationTest
class PaymentListTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final JdbcClient jdbc;

	PaymentListTests(MockMvc mvc, Cast cast, SettlementFixture fixture, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	@Test
	void everyFilterNarrowsTheList() throws Exception {
		String number = this.fixture.payable();
		UUID asked = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of("1111.11"));
		UUID paid = this.fixture.paid(number, PaymentStage.ADVANCE, Money.of("2222.22"));
		String vendor = this.jdbc.sql("""
				select vendor_name from contract where project_id = (select id from project where number = :number)
				""").param("number", number).query(String.class).single();
		assertThat(found(number, "state", "REQUESTED")).containsExactly(asked);
		assertThat(found(number, "state", "PAID")).containsExactly(paid);
		assertThat(found(number, "stage", "ADVANCE")).containsExactly(paid, asked);
		assertThat(found(number, "stage", "FINAL")).isEmpty();
		assertThat(found(number, "community", Cast.COMMUNITY)).containsExactly(paid, asked);
		assertThat(found(number, "community", Cast.OTHER_COMMUNITY)).isEmpty();
		assertThat(found(number, "vendor", vendor.substring(2, 6))).containsExactly(paid, asked);
		assertThat(found(number, "vendor", "没有这一家")).isEmpty();
		assertThat(found(number, "month", "2026-03")).containsExactly(paid);
		assertThat(found(number, "month", "2026-04")).isEmpty();
		assertThat(found(number, "min", "1,111.12")).containsExactly(paid);
		assertThat(found(number, "max", "1111.11")).containsExactly(asked);
		assertThat(found(number, "month", "三月")).as("what cannot be read does not narrow").containsExactly(paid, asked);
	}

	@Test
	void aStreetIsABureausFilterAndNobodyElsesReach() throws Exception {
		String number = this.fixture.payable();
		UUID asked = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		MockHttpServletRequestBuilder request = get("/payments").param("project", number).param("street", "TY");
		assertThat(ids(page(request.with(Cast.as(this.cast.foreign(Role.STREET_FINANCE)))))).isEmpty();
		Document bureau = page(get("/payments").param("project", number)
			.param("street", "TY")
			.with(this.cast.as(Role.BUREAU_FINANCE)));
		assertThat(ids(bureau)).containsExactly(asked);
		assertThat(bureau.select("select[name=street]")).hasSize(1);
		assertThat(ids(page(get("/payments").param("project", number)
			.param("street", "NT")
			.with(this.cast.as(Role.BUREAU_FINANCE))))).isEmpty();
	}

	@Test
	void theSumsAreThoseOfTheWholeFilterAndPagesFollowAKey() throws Exception {
		String number = this.fixture.payable();
		for (int at = 0; at < 21; at++) {
			this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(10));
		}
		Document first = page(get("/payments").param("project", number).with(this.cast.as(Role.STREET_FINANCE)));
		assertThat(first.select("tfoot").text()).contains("合计 21 笔", "210.00");
		assertThat(ids(first)).hasSize(20);
		String next = first.select("a[href*=after]").attr("href");
		Document second = page(get(java.net.URI.create(next)).with(this.cast.as(Role.STREET_FINANCE)));
		assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
		assertThat(second.select("tfoot").text()).contains("合计 21 笔", "210.00");
	}

	@Test
	void theFileSaysWhatTheScreenSays() throws Exception {
		String number = this.fixture.payable();
		this.fixture.requested(number, PaymentStage.ADVANCE, Money.of("1111.11"));
		this.fixture.paid(number, PaymentStage.ADVANCE, Money.of("2222.22"));
		Document screen = page(get("/payments").param("project", number).with(this.cast.as(Role.STREET_FINANCE)));
		List<TableRow> file = TableFile.read(this.mvc
			.perform(get("/payments/export").param("project", number).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
		assertThat(file.get(1).cell(0)).contains("单位：", "制表人：", "日期：2026-03-10");
		assertThat(file.subList(3, 5).stream().map((row) -> row.cell(5)).toList()).containsExactly("2222.22",
				"1111.11");
		assertThat(file.subList(3, 5).stream().map((row) -> row.cell(7)).collect(Collectors.toList()))
			.isEqualTo(screen.select("tbody tr td:nth-of-type(6)").eachText());
		assertThat(file.get(5).cells()).contains("合计", "共 2 笔", "3333.33");
	}

	private List<UUID> found(String number, String filter, String value) throws Exception {
		return ids(page(get("/payments").param("project", number)
			.param(filter, value)
			.with(this.cast.as(Role.STREET_FINANCE))));
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
	}

	private static List<UUID> ids(Document page) {
		return page.select("tbody a[href^=/payments/]")
			.stream()
			.map((link) -> UUID.fromString(link.attr("href").substring("/payments/".length())))
			.toList();
	}

}
