package cn.nanshan.minsheng.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The browser of this machine, started once for the whole run. Nothing is downloaded: the
 * tests use the Chromium that the operating system installed.
 */
final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
			"--no-first-run", "--disable-dev-shm-usage", "--lang=zh-CN");

	private Chromium() {
	}

	static Optional<Path> installed() {
		return Stream.concat(Stream.of(System.getenv("CHROMIUM_PATH")).filter(Objects::nonNull), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Browser get() {
		return Holder.BROWSER;
	}

	private static final class Holder {

		private static final Browser BROWSER = start();

	}

	private static Browser start() {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow()).setArgs(ARGUMENTS));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		return browser;
	}

}
