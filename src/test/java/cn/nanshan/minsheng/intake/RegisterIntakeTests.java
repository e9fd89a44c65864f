package cn.nanshan.minsheng.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The registers of what others pay for come in as workbooks, each from the hand that
 * keeps it, and a row is struck, never deleted (FUND-11 to FUND-13).
 */
@IntegrationTest
class RegisterIntakeTests {

	private static final List<String> HEADING = List.of("年度", "项目名称", "地点", "金额（元）", "承担单位", "依据文件");

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	@Autowired
	RegisterIntakeTests(MockMvc mvc, Cast cast, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
	}

	@Test
	void aStreetTakesItsOwnDepartmentBudgetInOnce() throws Exception {
		ListFixture finance = list("department-budgets", Role.STREET_FINANCE);
		byte[] file = workbook(row("2026", "珊瑚里花坛养护", "珊瑚里", "120,000.00", "城管办", "2026 年部门预算第 12 行"),
				row("2026", "珊瑚里花坛养护", "珊瑚里", "120000", "城管办", "2026 年部门预算第 12 行"),
				row("2019", "", "", "1.234", "", ""));
		String preview = finance.uploaded(file);
		assertThat(finance.page(preview).text()).contains("与第 2 行相同", "项目名称：没有填写", "金额（元）：最多两位小数", "年度：只登记 2021 年至");
		assertThat(finance.taken(preview).text()).contains("新增 1 条");
		assertThat(ListFixture.cells(finance.file(preview + "/wrong-rows"))).hasSize(2);
		assertThat(finance.page(finance.uploaded(file)).text()).contains("登记簿里已经有");
		assertThat(rows("珊瑚里花坛养护", Role.STREET_CLERK)).containsExactly("珊瑚里花坛养护");
		assertThat(rows("珊瑚里花坛养护", Role.BUREAU_AUDIT)).containsExactly("珊瑚里花坛养护");
		assertThat(new ListFixture(this.mvc, "", this.cast.foreign(Role.STREET_CLERK)).page("/registers?q=珊瑚里花坛养护")
			.select("tbody th a")).isEmpty();
	}

	@Test
	void whatTheDistrictKeepsEveryStreetSees() throws Exception {
		list("government-investments", Role.BUREAU_FINANCE).taken(list("government-investments", Role.BUREAU_FINANCE)
			.uploaded(workbook(row("2026", "海棠隧道新建工程", "海棠路", "98000000", "区建筑工务署", "深南发改〔2026〕31 号"))));
		assertThat(rows("海棠隧道", Role.COMMUNITY_CLERK)).containsExactly("海棠隧道新建工程");
		assertThat(new ListFixture(this.mvc, "", this.cast.foreign(Role.STREET_CLERK)).page("/registers?q=海棠隧道")
			.select("tbody th a")
			.eachText()).containsExactly("海棠隧道新建工程");
		List<List<String>> sheet = ListFixture
			.cells(list("", Role.BUREAU_FINANCE).file("/registers/export?q=海棠隧道&kind=GOVERNMENT_INVESTMENT&year=2026"));
		assertThat(sheet).hasSize(2);
		assertThat(sheet.get(1)).contains("政府投资项目", "FUND-11", "海棠隧道新建工程", "区建筑工务署", "全区", "有效");
	}

	@Test
	void nobodyKeepsAnothersRegister() throws Exception {
		for (Role role : List.of(Role.BUREAU_FINANCE, Role.COMMUNITY_CLERK)) {
			assertThat(status("/imports/department-budgets", role)).isEqualTo(404);
		}
		assertThat(status("/imports/government-investments", Role.STREET_FINANCE)).isEqualTo(404);
		assertThat(status("/imports/fixed-assets", Role.STREET_FINANCE)).isEqualTo(404);
		assertThat(status("/imports/demands", Role.STREET_FINANCE)).isEqualTo(404);
		assertThat(status("/imports/department-budgets", Role.STREET_CLERK)).isEqualTo(403);
		assertThat(status("/imports/fixed-assets", Role.BUREAU_FINANCE)).isEqualTo(200);
		assertThat(status("/registers", Role.VENDOR)).isEqualTo(200);
		assertThat(rows("", Role.VENDOR)).isEmpty();
	}

	@Test
	void aRowIsStruckWithAReasonAndStays() throws Exception {
		ListFixture finance = list("department-budgets", Role.STREET_FINANCE);
		finance.taken(finance.uploaded(workbook(row("2026", "凤尾竹围栏更换", "竹园", "9000", "", "2026 年部门预算第 40 行"))));
		String page = finance.page("/registers?q=凤尾竹围栏更换").select("tbody th a").attr("href");
		assertThat(strike(page, Role.STREET_FINANCE, " ")).isEqualTo(422);
		assertThat(strike(page, Role.BUREAU_FINANCE, "不归区里管")).isEqualTo(403);
		assertThat(this.mvc
			.perform(post(page + "/striking").param("reason", "别的街道")
				.with(Cast.as(this.cast.foreign(Role.STREET_FINANCE)))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
		assertThat(finance.open(page, this.cast.foreign(Role.STREET_FINANCE)).getStatus()).isEqualTo(404);
		assertThat(strike(page, Role.STREET_FINANCE, "预算调减，不做了")).isEqualTo(303);
		assertThat(strike(page, Role.STREET_FINANCE, "再划一次")).isEqualTo(409);
		assertThat(rows("凤尾竹围栏更换", Role.STREET_FINANCE)).isEmpty();
		Document struck = finance.page("/registers?q=凤尾竹围栏更换&show=STRUCK");
		assertThat(struck.select("tbody tr").text()).contains("已划销", "预算调减，不做了");
		assertThat(
				finance.taken(finance.uploaded(workbook(row("2026", "凤尾竹围栏更换", "竹园", "9000", "", "2026 年部门预算第 40 行"))))
					.text())
			.contains("新增 1 条");
	}

	@Test
	void theDatabaseLetsNobodyChangeOrDeleteARow() throws Exception {
		ListFixture finance = list("department-budgets", Role.STREET_FINANCE);
		finance.taken(finance.uploaded(workbook(row("2026", "鱼尾葵树池", "葵园", "8000", "", "2026 年部门预算第 41 行"))));
		for (String change : List.of("update register_entry set amount = 1 where name = '鱼尾葵树池'",
				"delete from register_entry where name = '鱼尾葵树池'",
				"update register_entry set struck_at = now() where name = '鱼尾葵树池'")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	@Test
	void aLongRegisterIsReadPageByPage() throws Exception {
		ListFixture finance = list("department-budgets", Role.STREET_FINANCE);
		List<List<String>> many = new ArrayList<>();
		for (int i = 0; i < 51; i++) {
			many.add(row("2027", "木荷林带分段" + (1000 + i), "", "1000", "", "2027 年部门预算"));
		}
		many.add(0, HEADING);
		finance.taken(finance.uploaded(ListFixture.workbook(many)));
		Document first = finance.page("/registers?q=木荷林带&year=2027");
		assertThat(first.select("tbody th a")).hasSize(50);
		Document second = finance.page(UriUtils.decode(first.select(".pager a").attr("href"), StandardCharsets.UTF_8));
		assertThat(second.select("tbody th a")).hasSize(1);
		assertThat(ListFixture.cells(finance.file("/registers/export?q=木荷林带"))).hasSize(52);
	}

	private List<String> rows(String words, Role role) throws Exception {
		return list("", role).page("/registers?q=" + words).select("tbody th a").eachText();
	}

	private int strike(String page, Role role, String reason) throws Exception {
		return this.mvc.perform(post(page + "/striking").param("reason", reason).with(this.cast.as(role)).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private int status(String address, Role role) throws Exception {
		return list("", role).open(address, this.cast.the(role)).getStatus();
	}

	private ListFixture list(String kind, Role role) {
		return new ListFixture(this.mvc, kind, this.cast.the(role));
	}

	private static List<String> row(String... cells) {
		return List.of(cells);
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) {
		List<List<String>> all = new ArrayList<>();
		all.add(HEADING);
		for (List<String> row : rows) {
			all.add(row);
		}
		return ListFixture.workbook(all);
	}

}
