package cn.nanshan.minsheng.access;

import java.io.IOException;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts out who was stopped or moved, and leads who has a password from somebody else to
 * the page where it is changed.
 */
class SessionWatch extends OncePerRequestFilter {

	private static final String CHANGE = "/account/password";

	private static final List<String> FILES = List.of("/assets/", "/webjars/");

	private final Sessions sessions;

	SessionWatch(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FILES.stream().anyMatch((folder) -> path(request).startsWith(folder));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		Sessions.Standing standing = (person != null && person.getPrincipal() instanceof Actor actor)
				? this.sessions.of(person, actor) : Sessions.Standing.OPEN;
		if (standing == Sessions.Standing.ENDED) {
			new SecurityContextLogoutHandler().logout(request, response, person);
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else if (standing == Sessions.Standing.MUST_CHANGE && !path(request).equals(CHANGE)) {
			response.sendRedirect(request.getContextPath() + CHANGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
