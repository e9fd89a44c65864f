package cn.nanshan.minsheng.intake;

import java.util.ArrayList;
import java.util.List;

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
 * A season's demands from a spreadsheet: entered as if by hand, counted, and only once.
 */
@IntegrationTest
class DemandIntakeTests {

	private static final List<String> HEADING = List.of("需求内容", "位置", "渠道", "需求类别", "人群类别", "紧急程度", "征集日期", "征集人", "户号",
			"称呼", "手机号码", "社区");

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	private ListFixture list;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	DemandIntakeTests(MockMvc mvc, Cast cast, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void atTheDesk() {
		this.list = new ListFixture(this.mvc, "demands", this.cast.the(Role.COMMUNITY_CLERK));
	}

	@Test
	void rowsBecomeDemandsAndTheirHouseholdsAreCounted() throws Exception {
		byte[] file = workbook(List.of(
				row("凤凰木下装长椅", "41栋", "入户走访", "绿化与环境", "高龄老人家庭", "较急", "2025/11/3", "陈阿姨", "41栋101", "诸葛示例",
						"13812341001", "大学城社区"),
				row("凤凰木下的长椅太少", "41栋", "入户走访", "绿化与环境", "", "", "2025年11月3日", "", "41 栋 101 室", "", "", ""),
				row("楼道灯忽明忽暗", "41栋", "入户走访", "照明与安防", "", "", "20251104", "", "", "", "", "")));
		int before = asked();
		Document done = this.list.taken(this.list.uploaded(file));
		assertThat(done.text()).contains("新增 3 条");
		assertThat(asked()).isEqualTo(before + 1);
		String number = this.jdbc.sql("select number from demand where content = '凤凰木下装长椅'")
			.query(String.class)
			.single();
		assertThat(done.text()).contains(number).doesNotContain("诸葛示例", "13812341001");
		assertThat(this.list.page("/demands/" + number).text()).contains("高龄老人家庭", "较急", "2025-11-03", "陈阿姨", "诸葛**",
				"138****1001");
		assertThat(this.list.page(this.list.uploaded(file)).text()).contains("已存在 3", "以前已经导入");
	}

	@Test
	void everyWrongCellHasItsReason() throws Exception {
		byte[] file = workbook(List.of(row("", "", "飞鸽传书", "", "", "十万火急", "2027-01-01", "", "", "", "138", "红花园社区"),
				row("长".repeat(1001), "42栋", "入户走访", "其他", "外星人", "", "去年", "", "", "", "", "")));
		assertThat(this.list.notes(file)).satisfiesExactly(
				(first) -> assertThat(first).contains("需求内容：没有填写", "位置：没有填写", "渠道：“飞鸽传书”不在可选范围：", "需求类别：没有填写",
						"紧急程度：“十万火急”不在可选范围：一般、较急、紧急", "征集日期：征集日期不能晚于今天", "手机号码：手机号码应为 11 位，现在是 3 位",
						"社区：“红花园社区”不是您的社区（大学城社区）"),
				(second) -> assertThat(second).contains("需求内容：最多 1000 个字，现在 1001 个", "人群类别：“外星人”不在可选范围",
						"征集日期：应为 2026-03-25 这样的日期"));
		assertThat(this.jdbc.sql("select count(*) from demand where place = '42栋'").query(Integer.class).single())
			.isZero();
	}

	@Test
	void theListIsHandedOutMasked() throws Exception {
		this.list.taken(this.list.uploaded(workbook(
				List.of(row("合欢树遮挡路灯", "43栋", "入户走访", "绿化与环境", "", "", "", "", "43栋101", "慕容示例", "13812341003", "")))));
		List<List<String>> sheet = ListFixture.cells(this.list.file("/demands/export?q=合欢树遮挡"));
		assertThat(sheet).hasSize(2);
		assertThat(sheet.get(1)).contains("合欢树遮挡路灯", "慕容**", "138****1003").doesNotContain("慕容示例", "13812341003");
		ListFixture foreign = new ListFixture(this.mvc, "demands", this.cast.foreign(Role.COMMUNITY_CLERK));
		assertThat(ListFixture.cells(foreign.file("/demands/export?q=合欢树遮挡"))).hasSize(1);
	}

	private int asked() {
		return this.jdbc
			.sql("select coalesce(max(asked), 0) from coverage_tally where year = 2025 and community_code = :c")
			.param("c", Cast.COMMUNITY)
			.query(Integer.class)
			.single();
	}

	private static List<String> row(String... cells) {
		return List.of(cells);
	}

	private static byte[] workbook(List<List<String>> rows) {
		List<List<String>> all = new ArrayList<>(rows);
		all.add(0, HEADING);
		return ListFixture.workbook(all);
	}

}
