package cn.nanshan.minsheng.access;

import java.io.IOException;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Denials;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

/**
 * Answers who asked for what is not theirs, and keeps it on the record. An address that
 * does not exist is no offence: not found.
 */
@Component
class RefusedRequests implements AccessDeniedHandler {

	private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

	private final RequestMatcher exists = Addresses.list()
		.stream()
		.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
		.collect(collectingAndThen(toList(), OrRequestMatcher::new));

	private final Denials denials;

	RefusedRequests(Denials denials) {
		this.denials = denials;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		Actor actor = actor();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!this.exists.matches(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (actor != null && path.equals("/") && request.getMethod().equals("GET")) {
			response.sendRedirect(request.getContextPath() + Addresses.home(actor));
		}
		else {
			if (actor != null) {
				this.denials.note(actor, request.getMethod() + " " + path);
			}
			this.forbidden.handle(request, response, denied);
		}
	}

	private static @Nullable Actor actor() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return (person != null && person.getPrincipal() instanceof Actor actor) ? actor : null;
	}

}
