package cn.nanshan.minsheng.story;

import java.time.LocalDate;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two streets decide side by side, each by its own regulation (MF-15): 南头街道 by the chain
 * that it has just written, with a step that everyone signs from a sum on and a deputy
 * for who is away; 桃源街道 by the five steps of the default.
 */
class TwoStreetsBrowserTest extends BrowserTest {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private ProjectFixture projects;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private JdbcClient jdbc;

	private @Nullable Stage here;

	private @Nullable Stage there;

	@Test
	void eachStreetByItsOwnChain() {
		Stage taoyuan = new Stage(this.cast, this.clock, this.jdbc, this::newWindow);
		Stage nantou = new Stage(this.cast.elsewhere(), this.clock, this.jdbc, this::newWindow);
		this.here = taoyuan;
		this.there = nantou;
		nantou.on(DAY);
		writeTheChain(nantou);
		taoyuan.tellOf(waiting(this.projects, this.approvals));
		nantou.tellOf(waiting(this.projects.with(this.cast.elsewhere()), this.approvals.with(this.cast.elsewhere())));
		LocalDate later = this.clock.today().plusDays(ApprovalFixture.DAYS);
		taoyuan.on(later);
		nantou.on(later);
		taoyuan.the(Role.COMMUNITY_SECRETARY).open(taoyuan.at("/submission")).press("报街道审批");
		nantou.the(Role.COMMUNITY_SECRETARY).open(nantou.at("/submission")).press("报街道审批");
		decide(nantou, later);
		sign(taoyuan, Role.STREET_CLERK, "同意。");
		sign(taoyuan, Role.STREET_WORKS, "同意。");
		taoyuan.the(Role.COMMUNITY_SECRETARY).open(taoyuan.at("")).sees("等待：桃源街道 财务岗").sees("财务核预算").sees("办结");
		taoyuan.the(Role.STREET_CLERK).open("/approvals").sees(taoyuan.project()).doesNotSee(nantou.project());
		assertThat(state(taoyuan.project())).isEqualTo("SUBMITTED");
		assertThat(state(nantou.project())).isEqualTo("APPROVED");
	}

	/**
	 * 南头街道: first look, task force, and the whole party committee from 50 000 yuan on.
	 */
	private static void writeTheChain(Stage nantou) {
		Person writer = nantou.the(Role.TASK_FORCE).open("/policy/streets/NT").press("起草新的一版");
		writer.fill("制度名称", "南头街道民生微实事审批办法").fill("文号", "南头办〔2026〕12 号");
		step(writer, 0, "民微岗初审", "STREET_CLERK", "2", "");
		step(writer, 1, "专责小组审议", "TASK_FORCE", "4", "");
		step(writer, 2, "党工委会签", "STREET_LEADER", "3", "50000");
		writer.page().locator("[name='steps[2].everyone']").first().check();
		step(writer, 3, "", "STREET_CLERK", "", "");
		step(writer, 4, "", "STREET_CLERK", "", "");
		writer.page().locator("[name='steps[1].worksOnly'][type=checkbox]").uncheck();
		writer.fillRow("worksUnit", "城建办，负责工程质量和安全")
			.fillRow("documents[0].title", "审批办法")
			.fillRow("documents[0].number", "南头办〔2026〕12 号")
			.fillRow("documents[1].title", "实施办法")
			.fillRow("documents[1].number", "南头办〔2026〕13 号")
			.fillRow("documents[2].title", "监督办法")
			.fillRow("documents[2].number", "南头办〔2026〕14 号")
			.press("保存草稿");
		nantou.the(Role.STREET_LEADER)
			.open("/policy/streets/NT/publication")
			.fill("生效日期", DAY.toString())
			.press("发布")
			.sees("南头街道民生微实事审批办法");
	}

	private static void step(Person writer, int at, String label, String role, String days, String from) {
		String path = "steps[" + at + "].";
		writer.fillRow(path + "label", label)
			.fillRow(path + "role", role)
			.fillRow(path + "workingDays", days)
			.fillRow(path + "fromSum", from);
	}

	/** A project that its residents want, its publicity posted. */
	private static String waiting(ProjectFixture projects, ApprovalFixture approvals) {
		approvals.budget();
		String number = approvals.passed(projects.deliberating());
		approvals.posted(number);
		return number;
	}

	/**
	 * Back to the first step and up again; the leader is away, the deputy signs for him.
	 */
	private void decide(Stage nantou, LocalDate day) {
		sign(nantou, Role.STREET_CLERK, "材料齐全。");
		nantou.declare(Role.TASK_FORCE).open(nantou.at("/approval")).fill("意见", "踏勘照片看不清，请初审补看现场");
		Person force = nantou.the(Role.TASK_FORCE);
		force.page().locator("details:has-text('退回前面的环节') > summary").first().click();
		force.choose("退回到", "民微岗初审").press("退回");
		nantou.the(Role.COMMUNITY_SECRETARY).open(nantou.at("")).sees("民微岗初审").sees("等待：南头街道 街道民微岗");
		sign(nantou, Role.STREET_CLERK, "已补看现场。");
		nantou.the(Role.TASK_FORCE)
			.open(nantou.at("/approval"))
			.tickIn("fieldset:has(legend:has-text('四关审查'))")
			.fill("意见", "四关审查通过。")
			.fill("会议纪要号", "南头专责〔2026〕3 号")
			.press("同意");
		nantou.the(Role.STREET_LEADER)
			.open("/delegations")
			.choose("谁不在岗", "街道领导")
			.choose("由谁代签", this.cast.foreign(Role.STREET_PROCUREMENT).name())
			.fill("第一天", day.toString())
			.fill("最后一天", day.plusDays(6).toString())
			.fill("原因", "外出学习")
			.press("登记委托");
		sign(nantou, Role.STREET_PROCUREMENT, "受委托会签，同意。");
		nantou.the(Role.COMMUNITY_SECRETARY).open(nantou.at("/approval")).sees("委托期");
	}

	private static void sign(Stage stage, Role role, String words) {
		stage.declare(role).open(stage.at("/approval")).fill("意见", words).press("同意");
	}

	private String state(String number) {
		return this.jdbc.sql("select state from project where number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

	@AfterEach
	void onlyTheDefaultRemains() {
		if (this.here != null && this.there != null) {
			this.here.keep("here");
			this.there.keep("there");
		}
		this.jdbc.sql("update delegation set ended_at = now() where ended_at is null and reason = '外出学习'").update();
		this.jdbc.sql("""
				update approval_run set regulation_id =
				  (select id from street_regulation where street_code = 'NT' and edition = 1)
				where regulation_id in (select id from street_regulation where street_code = 'NT' and edition > 1)
				""").update();
		for (String table : new String[] { "street_regulation_figure", "street_regulation_document",
				"street_regulation_step" }) {
			this.jdbc.sql("delete from " + table
					+ " where regulation_id in (select id from street_regulation where street_code = 'NT' and edition > 1)")
				.update();
		}
		this.jdbc.sql("delete from street_regulation where street_code = 'NT' and edition > 1").update();
		this.jdbc.sql("update street_regulation set in_force_to = null where street_code = 'NT'").update();
	}

}
