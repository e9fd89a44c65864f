package cn.nanshan.minsheng.story;

import java.time.LocalDate;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A resident reads a notice and objects; the community finds out that she is right, and
 * the project goes back to its draft (MF-23).
 */
class ObjectionBrowserTest extends BrowserTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

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

	@Test
	void fromTheNoticeToAnObjectionThatIsRight() {
		Stage stage = new Stage(this.cast, this.clock, this.jdbc, this::newWindow);
		stage.on(DAY);
		stage.tellOf(this.approvals.passed(this.projects.deliberating()));
		String notice = "/public/notices/" + this.approvals.posted(stage.project());

		Person resident = new Person(newWindow());
		resident.open(notice).follow("提意见").fill("您的意见", "坡道会占用消防通道，请核实").press("提交").sees("异议");
		Page receipt = resident.page();
		assertThat(receipt.url()).contains("/public/objections/");

		stage.the(Role.COMMUNITY_SECRETARY).open("/messages").sees("收到异议 YY-");
		String number = this.jdbc.sql("""
				select o.number from objection o join project p on p.id = o.subject where p.number = :project
				""").param("project", stage.project()).query(String.class).single();
		Person clerk = stage.the(Role.COMMUNITY_CLERK).open("/tasks?q=" + number).follow(number);
		clerk.sees("坡道会占用消防通道");
		clerk.fill("调查情况", "现场测量，通道宽度不足").press("调查完成，转答复");
		stage.the(Role.COMMITTEE_DIRECTOR)
			.open("/tasks?q=" + number)
			.follow(number)
			.tick("异议成立")
			.fill("答复", "意见属实，方案退回修改")
			.press("答复");

		stage.the(Role.COMMUNITY_CLERK).open(stage.at("")).sees("草拟").open("/messages").sees("已答复：成立");
		receipt.reload();
		resident.sees("意见属实，方案退回修改");
		resident.open(notice).sees("公示已作废");
	}

}
