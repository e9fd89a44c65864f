package cn.nanshan.minsheng.browser;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.testing.Cast;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class PolicyPagesBrowserTest extends BrowserTest {

	/** Enters the accounts. */
	@Autowired
	private Cast cast;

	@BeforeEach
	void signIn() {
		assertThat(this.cast).isNotNull();
		signIn("ty-minwei", DemoCast.PASSWORD);
	}

	@ParameterizedTest
	@CsvSource({ "1366, /policy?document=FUND, policy", "360, /policy?document=FUND, policy-360",
			"1366, /policy/terms, terms", "360, /policy/terms, terms-360" })
	void fitsTheScreenAndIsAccessible(int width, String address, String name) {
		page().setViewportSize(width, 768);
		page().navigate(address);
		screenshot(name);
		assertThat(new AxeBuilder(page()).analyze().getViolations()).extracting(Rule::getId).isEmpty();
		assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

	@Test
	void findsAClauseAndTakesTheFilterAway() {
		page().navigate("/policy");
		page().getByText("加筛选").click();
		page().getByLabel("编号或条款里的词").fill("7%");
		page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("查询")).click();
		assertThat(page().locator("#FUND-04")).isVisible();
		assertThat(page().locator("#MF-03")).hasCount(0);
		page().getByText("“7%”").click();
		assertThat(page().locator("#MF-03")).hasCount(1);
	}

}
