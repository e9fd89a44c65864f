package cn.nanshan.minsheng.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form sent twice acts once: a double click, a reload or a retry on a bad line leads to
 * the result of the first. Every form carries a key, see {@link FormKeyField}; an answer
 * that is no redirect changed nothing and frees the key.
 */
class FormKeyInterceptor implements HandlerInterceptor {

	private static final String CLAIMED = FormKeyInterceptor.class.getName() + ".CLAIMED";

	private static final Set<String> NOT_CONTENT = Set.of(FormKeyField.NAME, "_csrf");

	private static final int ROUNDS = 50;

	private static final Duration ROUND = Duration.ofMillis(100);

	private final FormKeys keys;

	FormKeyInterceptor(FormKeys keys) {
		this.keys = keys;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		UUID key = key(request);
		if (key == null) {
			return true;
		}
		String actor = actor();
		String hash = hash(request);
		FormKeys.Earlier earlier = this.keys.claim(key, actor, request.getRequestURI(), hash);
		for (int i = 0; i < ROUNDS && earlier != null && earlier.same() && earlier.result() == null; i++) {
			Thread.sleep(ROUND.toMillis());
			earlier = this.keys.claim(key, actor, request.getRequestURI(), hash);
		}
		if (earlier == null) {
			request.setAttribute(CLAIMED, key);
			return true;
		}
		if (!earlier.same() || earlier.result() == null) {
			throw new FormSentBefore(earlier.result());
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, earlier.result());
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (!(request.getAttribute(CLAIMED) instanceof UUID key)) {
			return;
		}
		String location = (response.getStatus() / 100 == 3) ? response.getHeader(HttpHeaders.LOCATION)
				: response.getHeader("HX-Redirect");
		if (location != null && ex == null) {
			this.keys.settle(key, location);
		}
		else {
			this.keys.release(key);
		}
	}

	private static @Nullable UUID key(HttpServletRequest request) {
		String key = "POST".equals(request.getMethod()) ? request.getParameter(FormKeyField.NAME) : null;
		try {
			return (key != null) ? UUID.fromString(key) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String actor() {
		Authentication reader = SecurityContextHolder.getContext().getAuthentication();
		return (reader != null && reader.getPrincipal() instanceof Actor actor) ? actor.accountId().toString() : "";
	}

	private static String hash(HttpServletRequest request) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
				// a fast hash of a password would give it away
				if (!NOT_CONTENT.contains(name) && !name.endsWith("Password")) {
					add(sha, name, values);
				}
			});
			if (request instanceof MultipartHttpServletRequest multipart) {
				multipart.getMultiFileMap()
					.forEach((name, files) -> files.forEach((file) -> add(sha, name,
							String.valueOf(file.getOriginalFilename()), String.valueOf(file.getSize()))));
			}
			return HexFormat.of().formatHex(sha.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(MessageDigest sha, String name, String... values) {
		sha.update((name + '\0' + String.join("\0", values) + "\0\0").getBytes(StandardCharsets.UTF_8));
	}

}
