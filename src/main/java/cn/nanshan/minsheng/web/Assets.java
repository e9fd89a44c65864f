package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * Addresses of style, script and icons. Each carries its version, so a browser may keep
 * it for a year and still takes the new one on the day of an upgrade.
 */
final class Assets {

	static final String TABLER = "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css";

	static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

	static final List<String> OWN = List.of("theme.css", "pages.css", "print.css", "app.js", "visits.js", "icons.svg",
			"mark.svg");

	/** Path of our own files: the first digits of their SHA-256. */
	static final String ROOT = "/assets/" + digest();

	private Assets() {
	}

	static boolean isAsset(String path) {
		return path.startsWith("/assets/") || path.startsWith("/webjars/");
	}

	private static String digest() {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (String name : OWN) {
				sha.update(new ClassPathResource("static/assets/" + name).getContentAsByteArray());
			}
			return HexFormat.of().formatHex(sha.digest(), 0, 5);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
