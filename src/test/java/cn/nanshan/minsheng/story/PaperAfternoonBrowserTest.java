package cn.nanshan.minsheng.story;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk back from home visits with forty sheets: three say what was said before, two
 * are anonymous, one is another body's matter, six come from families of the roster. All
 * of it is entered at the screen, and coverage shows it.
 */
class PaperAfternoonBrowserTest extends BrowserTest {

	private static final int SHEETS = 40;

	private static final int FAMILIES = 6;

	/** Things of which no two share half of their pairs of characters. */
	private static final List<String> MATTERS = List.of("阅览角添置放大镜", "洗衣房排风扇异响", "凤尾竹遮住门牌", "羽毛球网破了洞", "雨水箅子翘起绊脚",
			"快递柜挡住轮椅", "蚊虫多盼消杀", "麻将桌占楼梯口", "盲道被单车压占", "喷泉池青苔打滑", "婴儿车推不上坡", "橡胶垫起泡卷边", "宠物粪便没人扫", "配电箱门敞开", "夜跑道塑胶鼓包",
			"合唱队缺音响", "天台水管滴漏", "裁缝摊搬走不便", "理疗仪插座松", "窨井冒泡发臭", "象棋石桌缺角", "邮筒投递口卡死", "玻璃幕墙反光刺眼", "货车鸣笛扰民", "秋千链条磨细",
			"苗圃铁丝外露", "假山石块松动", "乒乓球台积灰", "老花镜验配上门", "四点半课堂缺老师", "助餐点菜太咸", "燃气软管超期", "空调外机悬空", "消火栓箱空着", "电子屏乱码",
			"停车杆砸人", "信箱钥匙丢失");

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private RoundKeeping rounds;

	@Autowired
	private RosterKeeping roster;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void fortySheetsAreEnteredAndCounted() {
		this.clock.setTo(LocalDate.of(2026, 3, 20));
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		var round = this.rounds.plan(new RoundPlan(RoundKind.CONCENTRATED, "三月上门征集", LocalDate.of(2026, 3, 10),
				LocalDate.of(2026, 3, 31), RoundMeeting.NONE, 60), director);
		this.rounds.open(round, 0, director);
		for (int i = 1; i <= FAMILIES; i++) {
			this.roster.list(new RosterText("DISABLED", home(i), "示例", "", ""), director);
		}
		int asked = asked();
		Person clerk = new Person(page());
		clerk.open("/login")
			.fill("账号", this.cast.the(Role.COMMUNITY_CLERK).username())
			.fill("密码", DemoCast.PASSWORD)
			.press("登录");
		clerk.open("/rounds").follow("三月上门征集").follow("录入问需表");
		clerk.fill("征集日期", "2026-03-19").fill("征集人", "陈阿姨").choose("渠道", "入户走访");
		for (int sheet = 1; sheet <= SHEETS; sheet++) {
			enter(clerk, sheet);
		}
		clerk.keep("paper-afternoon");
		forward(clerk);
		assertThat(count("true")).isEqualTo(SHEETS);
		assertThat(count("d.state = 'MERGED'")).isEqualTo(3);
		assertThat(count("d.anonymous")).isEqualTo(2);
		assertThat(count("d.state = 'FORWARDED'")).isEqualTo(1);
		assertThat(count("d.collected_on = '2026-03-19' and d.collector = '陈阿姨' and d.channel = 'RHZF'"))
			.isEqualTo(SHEETS);
		clerk.open("/rounds/" + round).sees(SHEETS + " 件需求，" + (SHEETS - 1) + " 户").sees("另有 1 份没有户号和电话");
		clerk.open("/coverage?year=2026").follow("大学城社区").sees((asked + SHEETS - 1) + " 户").keep("paper-coverage");
		clerk.open("/key-households?asked=yes");
		for (int i = 1; i <= FAMILIES; i++) {
			clerk.sees(home(i));
		}
	}

	/**
	 * One sheet of paper: the first six from families, 11 and 12 anonymous, 38 to 40 said
	 * before.
	 */
	private static void enter(Person clerk, int sheet) {
		boolean again = sheet > SHEETS - 3;
		clerk.fill("需求内容", again ? MATTERS.get(sheet - 38) + "，请处理" : MATTERS.get(sheet - 1));
		clerk.fill("位置", home(sheet).replaceAll("栋.*", "栋"))
			.choose("人群类别", (sheet <= FAMILIES) ? "残疾人家庭" : "一般居民")
			.choose("需求类别", "其他");
		if (sheet == 11 || sheet == 12) {
			clerk.tick("匿名，不留称呼和号码");
		}
		else {
			clerk.fill("怎么称呼", "示例");
		}
		clerk.fill("户号", (sheet == 12) ? "" : home(sheet)).press("保存并录下一条");
		if (again) {
			clerk.press("并入这条");
		}
	}

	/** The tenth sheet is the water bureau's matter. */
	private void forward(Person clerk) {
		String number = this.jdbc.sql("select number from demand where household = :home and round_id is not null")
			.param("home", home(10))
			.query(String.class)
			.single();
		clerk.open("/demands/" + number).press("受理").follow("转办");
		clerk.fill("接收单位", "区水务局").fill("转办说明", "属于市政排水").press("转办");
	}

	private int count(String condition) {
		return this.jdbc.sql(
				"select count(*) from demand d join collection_round r on r.id = d.round_id where r.title = '三月上门征集' and "
						+ condition)
			.query(Integer.class)
			.single();
	}

	private int asked() {
		return this.jdbc
			.sql("select coalesce(max(asked), 0) from coverage_tally where year = 2026 and community_code = :c")
			.param("c", Cast.COMMUNITY)
			.query(Integer.class)
			.single();
	}

	private static String home(int sheet) {
		return "%d栋%d".formatted(800 + sheet, 100 + sheet);
	}

}
