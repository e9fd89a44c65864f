package cn.nanshan.minsheng.project.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk writes a project step by step, is called away, and goes on where she was. */
class DesignGuideBrowserTest extends BrowserTest {

	@Autowired
	private Cast cast;

	@Test
	void aClosedWindowLosesNothing() {
		signIn(this.cast.the(Role.COMMUNITY_CLERK).username(), DemoCast.PASSWORD);
		page().setViewportSize(1366, 768);
		page().navigate("/projects/new");
		assertThat(page().locator("#budget").isVisible()).isFalse();
		page().getByLabel("项目名称").fill("书香苑儿童角护栏加固");
		page().getByLabel("类型", new Page.GetByLabelOptions().setExact(false)).first().selectOption("WORKS");
		page().locator("[data-saved]:has-text('已自动保存')").waitFor();
		page().locator("#beside :text('还差')").first().waitFor();
		page().locator(".stepper a:has-text('预算明细')").click();
		assertThat(page().locator("#budget").isVisible()).isTrue();
		assertThat(page().getByLabel("项目名称").isVisible()).isFalse();
		assertThat(page().locator(".stepper [aria-current=step]").innerText()).isEqualTo("预算明细");
		page().locator("[name='budget[0].item']").fill("护栏");
		page().locator(".stepper li:has-text('负面清单自查') small").waitFor();
		page().waitForResponse((answer) -> answer.url().endsWith("/autosave"),
				() -> page().locator("[name='budget[0].standard']").fill("询价 3 家"));
		screenshot("design-guide-1366");

		page().navigate("/projects/new");
		assertThat(page().locator("main").innerText()).contains("填到一半、还没有保存的内容");
		assertThat(page().getByLabel("项目名称").inputValue()).isEqualTo("书香苑儿童角护栏加固");
		assertThat(page().locator("[name='budget[0].standard']").inputValue()).isEqualTo("询价 3 家");
		page().setViewportSize(360, 740);
		assertThat((Integer) page().evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
		screenshot("design-guide-360");
		page().locator("[name='budget[0].quantity']");
		button("保存草稿").click();
		page().locator(".errors").waitFor();
		page().locator("[name='budget[0].quantity']").waitFor();
		page().locator("[name='budget[0].quantity']").fill("12");
		page().locator("[name='budget[0].unitPrice']").fill("300");
		button("保存草稿").click();
		page().waitForURL("**/projects/TY-DXC-*");
		page().navigate("/projects/new");
		assertThat(page().getByLabel("项目名称").inputValue()).isEmpty();
	}

	private Locator button(String words) {
		return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).last();
	}

}
