package cn.nanshan.minsheng.visit;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.TestClock;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A collector walks from door to door with a telephone that loses its signal: what was
 * recorded arrives once, and nothing stays behind.
 */
class FieldWorkBrowserTest extends BrowserTest {

	private static final String RECORDS = "() => JSON.parse(localStorage.getItem('visits') || '[]').length";

	/** A day that no other test uses, another for each test here. */
	private static LocalDate last = LocalDate.of(2031, 5, 1);

	@Autowired
	private Cast cast;

	@Autowired
	private RosterKeeping roster;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void anotherDay() {
		last = last.plusDays(3);
		this.clock.setTo(last);
		page().setViewportSize(360, 740);
		signIn(this.cast.the(Role.COMMUNITY_CLERK));
	}

	@Test
	void aRecordWithoutASignalArrivesOnce() {
		this.roster.list(new RosterText("AGED", home(2), "司马示例", "", ""), this.cast.the(Role.COMMUNITY_CLERK));
		plan(3);
		page().locator("#visit-go").click();
		assertThat(page().locator("#record-home")).hasText(home(1));
		look("visit-record");
		tap("没有需求");
		save();
		assertThat(row(1)).containsText("没有需求");
		page().context().setOffline(true);
		assertThat(page().locator("#record-h")).hasText(home(2) + " 司马** 高龄老人");
		demand("晾衣杆锈蚀，身份证 440305 19400101 0031");
		save();
		assertThat(page().locator("#record .wrong")).hasText("错误：请不要写身份证号");
		assertThat(records()).isZero();
		page().locator("#content").fill("晾衣杆锈蚀");
		look("visit-demand");
		save();
		assertThat(notes()).containsText("已存在本机，等有信号再发送（1 条）");
		assertThat(row(2)).containsText("已存在本机");
		assertThat(page().locator("#record-home")).hasText(home(3));
		look("visit-offline");
		assertThat(demands(2)).isZero();
		String kept = (String) page().evaluate("localStorage.getItem('visits')");
		page().context().setOffline(false);
		assertThat(row(2)).containsText("XQ-TY-DXC-");
		assertThat(records()).isZero();
		page().evaluate("kept => localStorage.setItem('visits', kept)", kept);
		page().reload();
		assertThat(notes()).containsText("已登记");
		page().reload();
		assertThat(page().locator("#record-home")).hasText(home(3));
		assertThat(demands(2)).isEqualTo(1);
		tap("没有需求");
		save();
		assertThat(page().locator("#visit-over")).isVisible();
		assertThat(row(3)).containsText("没有需求");
		look("visit-over");
		assertThat(demands(1) + demands(2) + demands(3)).isEqualTo(1);
	}

	@Test
	void anAnswerThatGetsLostIsAskedForAgain() {
		plan(2);
		page().locator("#visit-go").click();
		page().route("**/visits/*", (route) -> {
			route.fetch();
			route.abort();
		});
		demand("晾衣杆锈蚀");
		save();
		assertThat(notes()).containsText("等有信号再发送（1 条）");
		assertThat(demands(1)).isEqualTo(1);
		page().unroute("**/visits/*");
		notes().getByRole(AriaRole.BUTTON).click();
		assertThat(row(1)).containsText("XQ-TY-DXC-");
		assertThat(records()).isZero();
		assertThat(demands(1)).isEqualTo(1);
	}

	@Test
	void twoWindowsSendItOnce() {
		plan(2);
		queued("晾衣杆锈蚀");
		String kept = (String) page().evaluate("localStorage.getItem('visits')");
		Page other = page().context().newPage();
		page().context().setOffline(false);
		page().evaluate("kept => localStorage.setItem('visits', kept)", kept);
		page().evaluate("window.dispatchEvent(new Event('online'))");
		other.navigate("/visits");
		page().reload();
		assertThat(row(1)).containsText("XQ-TY-DXC-");
		assertThat(demands(1)).isEqualTo(1);
	}

	@Test
	void whoSignsOutLeavesNothingBehind() {
		plan(2);
		queued("晾衣杆锈蚀");
		page().route("**/visits/*", Route::abort);
		page().context().setOffline(false);
		page().onceDialog(Dialog::dismiss);
		signOut();
		assertThat(records()).isEqualTo(1);
		page().onceDialog((dialog) -> {
			assertThat(dialog.message()).contains("本机还有 1 条走访记录没有发送");
			dialog.accept();
		});
		signOut();
		page().waitForURL("**/login?left");
		assertThat(page().evaluate("localStorage.length")).isEqualTo(0);
		assertThat(demands(1)).isZero();
	}

	@Test
	void whoSignsInNextSeesNothingOfIt() {
		plan(2);
		queued("晾衣杆锈蚀");
		page().context().clearCookies();
		page().context().setOffline(false);
		signIn(this.cast.the(Role.COMMITTEE_DIRECTOR));
		assertThat(page().evaluate("localStorage.length")).isEqualTo(0);
		assertThat(demands(1)).isZero();
	}

	@Test
	void whoseSessionEndedSignsInAndItIsSent() {
		plan(2);
		queued("晾衣杆锈蚀");
		page().context().clearCookies();
		page().context().setOffline(false);
		assertThat(notes()).containsText("登录已结束，请重新登录");
		assertThat(demands(1)).isZero();
		look("visit-signed-out");
		notes().getByText("去登录").click();
		assertThat(notes()).containsText("本机还有 1 条走访记录没有发送");
		look("visit-login");
		signIn(this.cast.the(Role.COMMUNITY_CLERK));
		page().navigate("/visits");
		assertThat(row(1)).containsText("XQ-TY-DXC-");
		assertThat(records()).isZero();
		assertThat(demands(1)).isEqualTo(1);
	}

	@Test
	void aSessionThatWasRenewedElsewhereTakesTheRecordToo() {
		plan(2);
		page().locator("#visit-go").click();
		page().route("**/visits/*", Route::abort);
		demand("晾衣杆锈蚀");
		save();
		assertThat(notes()).containsText("等有信号再发送（1 条）");
		page().context().clearCookies();
		Page other = page().context().newPage();
		other.route("**/*.js", Route::abort);
		other.navigate("/login");
		other.locator("input[name=username]").fill(this.cast.the(Role.COMMUNITY_CLERK).username());
		other.locator("input[name=password]").fill(DemoCast.PASSWORD);
		other.locator("form:has(input[name=password]) button").click();
		other.waitForURL((url) -> !url.contains("/login"));
		assertThat(demands(1)).isZero();
		page().unroute("**/visits/*");
		notes().getByRole(AriaRole.BUTTON).click();
		assertThat(row(1)).containsText("XQ-TY-DXC-");
		assertThat(records()).isZero();
		assertThat(demands(1)).isEqualTo(1);
	}

	@Test
	void aRecordOlderThanADayIsDroppedAndSaid() {
		plan(2);
		queued("晾衣杆锈蚀");
		page().evaluate("""
				localStorage.setItem('visits', JSON.stringify(JSON.parse(localStorage.getItem('visits'))
				  .map((it) => ({...it, at: new Date(Date.now() - 25 * 3600 * 1000).toISOString()}))))""");
		page().context().setOffline(false);
		assertThat(notes()).containsText("有 1 条走访记录超过 24 小时没有发出，已从本机删除，没有登记：" + home(1));
		assertThat(records()).isZero();
		assertThat(row(1)).containsText("未到");
		page().reload();
		look("visit-dropped");
		notes().getByText("知道了").click();
		assertThat(notes()).isHidden();
		assertThat(demands(1)).isZero();
	}

	@Test
	void whatTheServerRefusesStaysToBeMended() {
		plan(2);
		queued("晾衣杆锈蚀");
		this.jdbc
			.sql("update visit set outcome = 'NOTHING', recorded_at = now() where planned_on = :day and position = 1")
			.param("day", last)
			.update();
		page().context().setOffline(false);
		assertThat(notes()).containsText(home(1) + " 没有登记上：这一户已经登记过走访，这一次没有再登记。");
		assertThat(row(1)).containsText("没有需求");
		look("visit-refused");
		notes().getByText("删除").click();
		assertThat(notes()).isHidden();
		assertThat(records()).isZero();
	}

	@Test
	void withoutScriptsItIsAnOrdinaryForm() {
		page().route("**/*.js", Route::abort);
		plan(2);
		page().locator("#visit-go").click();
		page().waitForURL("**/visits/*-*");
		save();
		assertThat(page().locator(".errors")).containsText("请选择走访结果");
		demand("晾衣杆锈蚀");
		save();
		assertThat(page().locator(".note")).containsText(home(1) + " 已登记，需求编号 XQ-TY-DXC-");
		assertThat(page().locator("#record-home")).hasText(home(2));
		tap("不在家");
		save();
		assertThat(row(2)).containsText("不在家");
		assertThat(demands(1)).isEqualTo(1);
	}

	private void plan(int homes) {
		page().navigate("/visits/plan");
		page().getByLabel("其他地址").fill(String.join("\n", List.of(home(1), home(2), home(3)).subList(0, homes)));
		look("visit-plan");
		page().getByText("加入清单").click();
		assertThat(page().locator("#visit-list > li")).hasCount(homes);
		look("visit-list");
	}

	private void queued(String content) {
		page().locator("#visit-go").click();
		page().context().setOffline(true);
		demand(content);
		save();
		assertThat(notes()).containsText("等有信号再发送（1 条）");
		assertThat(records()).isEqualTo(1);
	}

	private void demand(String content) {
		tap("有需求");
		tap("照明与安防");
		page().locator("#content").fill(content);
	}

	private void tap(String words) {
		page().locator("#record")
			.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words).setExact(true))
			.click();
	}

	private void save() {
		page().locator("#record-form button").click();
	}

	private void signIn(Actor actor) {
		signIn(actor.username(), DemoCast.PASSWORD);
	}

	private void signOut() {
		page().locator(".top-nav").click();
		page().locator(".phone .menu-act").click();
	}

	private Locator notes() {
		return page().locator("#visit-notes");
	}

	private Locator row(int room) {
		return page().locator("#visit-list > li[data-home='" + home(room) + "']");
	}

	private static String home(int room) {
		return "楼" + last.toEpochDay() + "栋" + (100 + room);
	}

	private int records() {
		return (Integer) page().evaluate(RECORDS);
	}

	private int demands(int room) {
		return this.jdbc
			.sql("select count(*) from demand d join household h on h.id = d.household_id where h.label = :label")
			.param("label", home(room))
			.query(Integer.class)
			.single();
	}

	/** Keeps pictures of both sizes; both must fit and be accessible. */
	private void look(String name) {
		for (int width : List.of(1366, 360)) {
			page().setViewportSize(width, (width > 360) ? 768 : 740);
			assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			screenshot(name + "-" + width);
		}
		assertThat(new AxeBuilder(page()).analyze().getViolations()).extracting(Rule::getId).isEmpty();
	}

}
