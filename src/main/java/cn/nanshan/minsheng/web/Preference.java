package cn.nanshan.minsheng.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * A choice of the reader that a link sets ({@code ?type=large}) and a cookie keeps, so
 * that it needs neither script nor account.
 */
enum Preference {

	/** Year of lists and sums. */
	YEAR(Duration.ofSeconds(-1)),

	/** Plain or large type. */
	TYPE(Duration.ofDays(365));

	private final Duration kept;

	Preference(Duration kept) {
		this.kept = kept;
	}

	/** Returns the choice; the first of the allowed values if there is none. */
	String read(HttpServletRequest request, HttpServletResponse response, List<String> allowed) {
		String asked = parameter(request);
		if (asked != null && allowed.contains(asked)) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, asked));
			return asked;
		}
		Cookie kept = WebUtils.getCookie(request, key());
		return (kept != null && allowed.contains(kept.getValue())) ? kept.getValue() : allowed.get(0);
	}

	/** Returns the address that makes this choice and shows the page again. */
	String link(String here, String value) {
		return UriComponentsBuilder.fromUriString(here).replaceQueryParam(key(), value).build().toUriString();
	}

	/**
	 * Returns an address that can be opened again: this one, or where a form came from.
	 */
	static String here(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			return cameFrom(request);
		}
		String query = request.getQueryString();
		return path(request) + ((query != null) ? "?" + query : "");
	}

	/**
	 * Returns the path asked for, as it was sent but without the context path; on an
	 * error page that of the page that failed.
	 */
	static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String sent = (failed instanceof String uri) ? uri : request.getRequestURI();
		return sent.substring(request.getContextPath().length());
	}

	private static String cameFrom(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		if (referer == null) {
			return "/";
		}
		try {
			URI from = new URI(referer);
			boolean ours = request.getServerName().equalsIgnoreCase(from.getHost());
			String context = request.getContextPath();
			return (ours && from.getRawPath().startsWith(context + "/")) ? from.getRawPath().substring(context.length())
					: "/";
		}
		catch (URISyntaxException ex) {
			return "/";
		}
	}

	private @Nullable String parameter(HttpServletRequest request) {
		boolean link = "GET".equals(request.getMethod()) && request.getQueryString() != null;
		return link ? request.getParameter(key()) : null;
	}

	private String cookie(HttpServletRequest request, String value) {
		String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
		return ResponseCookie.from(key(), value)
			.path(path)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(this.kept)
			.build()
			.toString();
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
