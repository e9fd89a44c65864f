package cn.nanshan.minsheng.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInPageBrowserTest extends BrowserTest {

	@Test
	void aVisitorIsAskedToSignInAndTheBrowserHasNoComplaint() {
		List<String> complaints = new ArrayList<>();
		page().onConsoleMessage((message) -> complain(complaints, message));
		page().onPageError(complaints::add);
		Response response = page().navigate("/");
		assertThat(response.status()).isEqualTo(200);
		assertThat(page().url()).endsWith("/login");
		assertThat(page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
		assertThat(page().locator("input[name=password]").isVisible()).isTrue();
		screenshot("sign-in");
		assertThat(complaints).isEmpty();
	}

	@Test
	void aWrongPasswordStaysOnThePage() {
		page().navigate("/login");
		page().locator("input[name=username]").fill("nobody");
		page().locator("input[name=password]").fill("wrong");
		page().locator("form:has(input[name=password]) button").click();
		page().getByText("账号或密码不对").waitFor();
		assertThat(page().url()).contains("/login");
	}

	private static void complain(List<String> complaints, ConsoleMessage message) {
		if ("error".equals(message.type()) || "warning".equals(message.type())) {
			complaints.add(message.text());
		}
	}

}
