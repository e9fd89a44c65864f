package cn.nanshan.minsheng.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A roster that a community kept in a spreadsheet: the good rows come in once, the wrong
 * ones go back with their reasons, and nothing of it lies about in clear.
 */
@IntegrationTest
class RosterIntakeTests {

	private static final List<String> HEADING = List.of("类别", "户号", "称呼", "联系电话", "身份证号", "社区");

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	private final IntakeTaking taking;

	private final IntakeStore store;

	private final Intakes intakes;

	private Actor clerk;

	private ListFixture list;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	RosterIntakeTests(MockMvc mvc, Cast cast, JdbcClient jdbc, IntakeTaking taking, IntakeStore store,
			Intakes intakes) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
		this.taking = taking;
		this.store = store;
		this.intakes = intakes;
	}

	@BeforeEach
	void atTheDesk() {
		this.clerk = this.cast.the(Role.COMMUNITY_CLERK);
		this.list = new ListFixture(this.mvc, "key-households", this.clerk);
	}

	@Test
	void goodRowsComeInAndTheSameFileAddsNothing() throws Exception {
		byte[] file = workbook(
				List.of(row("低保户", "31栋101", "司马示例", "13812340001", ""), row("高龄老人", "31栋102", "上官示例", "", "")));
		String preview = this.list.uploaded(file);
		assertThat(this.list.page(preview).text()).contains("可导入 2", "司马**", "138****0001")
			.doesNotContain("司马示例", "13812340001");
		assertThat(this.list.taken(preview).text()).contains("新增 2 条");
		assertThat(this.list.confirm(preview)).isEqualTo(409);
		assertThat(listed("31栋10")).isEqualTo(2);
		assertThat(this.list.page(this.list.uploaded(file)).text()).contains("已存在 2", "没有可以导入的行");
	}

	@Test
	void wrongRowsGoBackAndComeInMended() throws Exception {
		byte[] file = workbook(List.of(row("低保户", "32栋101", "东方示例", "", ""), row("富户", "", "端木示例", "1381234", ""),
				row("残疾人", "32栋103", "", "", "440305194001010011"), row("低保户", "32 栋 101 室", "东方示例", "", "")));
		String preview = this.list.uploaded(file);
		assertThat(notes(preview)).containsExactly("",
				"类别：“富户”不是可选的类别：高龄老人、困境儿童、残疾人、低保户；户号：没有填写；联系电话：手机号码应为 11 位，现在是 7 位", "称呼：没有填写；身份证号：身份证号最后一位不对，请核对有没有抄错",
				"与第 2 行相同");
		this.list.taken(preview);
		List<List<String>> wrong = new ArrayList<>(
				ListFixture.cells(this.list.file(preview + "/wrong-rows")).stream().map(ArrayList::new).toList());
		assertThat(wrong).hasSize(3);
		assertThat(wrong.get(2)).endsWith("4", "称呼：没有填写；身份证号：身份证号最后一位不对，请核对有没有抄错");
		wrong.get(1).set(0, "低保户");
		wrong.get(1).set(1, "32栋102");
		wrong.get(1).set(3, "13812340002");
		wrong.get(2).set(2, "公孙示例");
		wrong.get(2).set(4, "");
		Document mended = this.list.taken(this.list.uploaded(ListFixture.workbook(wrong)));
		assertThat(mended.text()).contains("新增 2 条", "没有读取的列：原文件行号、错误");
		assertThat(listed("32栋10")).isEqualTo(3);
	}

	@Test
	void whatWasUploadedIsSealedAndOnlyForWhoUploadedIt() throws Exception {
		String preview = this.list
			.uploaded(workbook(List.of(row("低保户", "33栋101", "令狐示例", "13812340003", "440305195001010018"))));
		assertThat(this.jdbc.sql("select coalesce(string_agg(r::text, ''), '') from intake_row r")
			.query(String.class)
			.single()).isNotEmpty().doesNotContain("令狐", "13812340003", "440305195001010018", "33栋101");
		for (Actor other : List.of(this.cast.the(Role.COMMUNITY_SECRETARY), this.cast.foreign(Role.COMMUNITY_CLERK))) {
			assertThat(this.list.open(preview, other).getStatus()).isEqualTo(404);
			assertThat(this.list.open(preview + "/wrong-rows", other).getStatus()).isEqualTo(404);
		}
		assertThat(this.list.open(preview.replace("key-households", "demands"), this.clerk).getStatus()).isEqualTo(404);
		assertThat(this.list.open(preview, this.cast.the(Role.STREET_CLERK)).getStatus()).isEqualTo(403);
	}

	@Test
	void whatBrokeOffGoesOnWhereItStopped() throws Exception {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 1; i <= 70; i++) {
			rows.add(row("低保户", "34栋%03d".formatted(i), "示例", "", ""));
		}
		String preview = this.list.uploaded(workbook(rows));
		UUID id = UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1));
		this.jdbc.sql("update intake set state = 'RUNNING', beat_at = now() - interval '10 years' where id = :id")
			.param("id", id)
			.update();
		assertThat(this.taking.handful(this.intakes.kind("key-households", this.clerk), id, this.clerk)).isTrue();
		assertThat(listed("34栋")).isEqualTo(50);
		this.jdbc.sql("update intake set beat_at = now() - interval '10 years' where id = :id")
			.param("id", id)
			.update();
		assertThat(this.list.page(preview).text()).contains("导入中断了：已完成 50 行", "继续导入 20 行");
		this.list.taken(preview);
		assertThat(listed("34栋")).isEqualTo(70);
	}

	@Test
	void aRowThatSomebodyElseJustEnteredIsNotEnteredTwice() throws Exception {
		byte[] file = workbook(List.of(row("低保户", "35栋101", "示例", "", ""), row("低保户", "35栋102", "示例", "", ""),
				row("低保户", "35栋103", "示例", "", "")));
		String first = this.list.uploaded(file);
		String second = this.list.uploaded(workbook(List.of(row("低保户", "35栋102", "示例", "", ""))));
		this.list.taken(second);
		assertThat(this.list.taken(first).text()).contains("新增 2 条", "已存在 1", "名单里已经有");
		assertThat(listed("35栋10")).isEqualTo(3);
	}

	@Test
	void theTemplateComesBackAsItIs() throws Exception {
		byte[] template = this.list.file("/imports/key-households/template");
		assertThat(ListFixture.cells(template)).containsExactly(HEADING);
		assertThat(this.list.refusal(template)).isEqualTo("文件只有表头，没有数据");
	}

	@Test
	void listsAreForgottenAfterADay() throws Exception {
		String preview = this.list.uploaded(workbook(List.of(row("低保户", "36栋101", "示例", "", ""))));
		UUID id = UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1));
		this.jdbc.sql("update intake set uploaded_at = uploaded_at - interval '25 hours' where id = :id")
			.param("id", id)
			.update();
		this.list.uploaded(workbook(List.of(row("低保户", "36栋102", "示例", "", ""))));
		assertThat(this.list.open(preview, this.clerk).getStatus()).isEqualTo(404);
		assertThat(this.store.rows(id, null, 0, 10)).isEmpty();
	}

	private List<String> notes(String preview) throws Exception {
		return this.list.page(preview)
			.select("tbody tr")
			.stream()
			.map((row) -> row.select("td").get(1).text())
			.toList();
	}

	private int listed(String label) {
		return this.jdbc.sql("""
				select count(*) from key_household k join household h on h.id = k.household_id
				where h.label like :label || '%' and k.community_code = :community
				""").param("label", label).param("community", Cast.COMMUNITY).query(Integer.class).single();
	}

	private static List<String> row(String category, String household, String name, String phone, String id) {
		return List.of(category, household, name, phone, id);
	}

	private static byte[] workbook(List<List<String>> rows) {
		List<List<String>> all = new ArrayList<>(rows);
		all.add(0, HEADING);
		return ListFixture.workbook(all);
	}

}
