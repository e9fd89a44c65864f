package cn.nanshan.minsheng.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.testing.IntegrationTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the browser tests share: the one application of the suite on a real port, and for
 * each test a fresh window as large as the office's screens, without anybody signed in.
 * Name a subclass {@code …BrowserTest}.
 */
@IntegrationTest
@ExtendWith({ ChromiumCondition.class, FailureScreenshot.class })
public abstract class BrowserTest {

	/** Milliseconds; two shares of the suite and their browsers wait for two cores. */
	private static final int PATIENCE = 60_000;

	@LocalServerPort
	private int port;

	private @Nullable BrowserContext window;

	private @Nullable Page page;

	private final List<BrowserContext> others = new ArrayList<>();

	@BeforeEach
	final void openWindow() {
		this.window = open();
		this.page = this.window.newPage();
	}

	private BrowserContext open() {
		BrowserContext opened = Chromium.get()
			.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + this.port)
				.setViewportSize(1366, 768)
				.setLocale("zh-CN")
				.setTimezoneId("Asia/Shanghai"));
		opened.setDefaultTimeout(PATIENCE);
		return opened;
	}

	@AfterEach
	final void closeWindow() {
		if (this.window != null) {
			this.window.close();
		}
		this.others.forEach(BrowserContext::close);
	}

	/** Opens a window of somebody else, closed with the others. */
	protected final Page newWindow() {
		BrowserContext another = open();
		this.others.add(another);
		return another.newPage();
	}

	/** The window of this test; paths given to {@code navigate} start at {@code /}. */
	protected final Page page() {
		if (this.page == null) {
			throw new IllegalStateException("No test is running");
		}
		return this.page;
	}

	protected final void signIn(String username, String password) {
		page().navigate("/login");
		page().locator("input[name=username]").fill(username);
		page().locator("input[name=password]").fill(password);
		page().locator("form:has(input[name=password]) button").click();
		page().waitForURL((url) -> !url.contains("/login"));
	}

	/** Keeps the whole page as {@code target/screenshots/name.png}. */
	protected final void screenshot(String name) {
		page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
			.setFullPage(true));
	}

}
