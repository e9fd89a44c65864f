package cn.nanshan.minsheng.database;

import java.util.List;
import java.util.Locale;

/**
 * Chooses a locale in which Chinese characters are letters. With the locale C, trigram
 * search finds nothing in Chinese and says nothing about it.
 */
final class ServerLocale {

	private ServerLocale() {
	}

	static List<String> options() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (system.startsWith("linux")) {
			return List.of("--locale=C.UTF-8");
		}
		// Elsewhere the system library has no such locale, but the server brings its own.
		String characters = system.startsWith("windows") ? "zh-CN" : "en_US.UTF-8";
		return List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
				"--lc-ctype=" + characters);
	}

}
