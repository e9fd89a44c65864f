package cn.nanshan.minsheng.web;

import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.OfficeMissing;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what a controller did not: each refusal says in Chinese what happened, what to
 * do next, and a number under which the log knows more.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

	private final Incidents incidents;

	ErrorPages(Incidents incidents) {
		this.incidents = incidents;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFound ex) {
		return page(HttpStatus.NOT_FOUND, ex, Map.of());
	}

	@ExceptionHandler
	ModelAndView forbidden(AccessDeniedException ex) {
		Authentication reader = SecurityContextHolder.getContext().getAuthentication();
		if (reader == null || !(reader.getPrincipal() instanceof Actor)) {
			throw ex; // the security filters lead to the sign-in page
		}
		return page(HttpStatus.FORBIDDEN, ex,
				(ex instanceof OfficeMissing missing) ? Map.of("sentence", missing.sentence()) : Map.of());
	}

	@ExceptionHandler
	ModelAndView stale(StaleVersion ex) {
		return page(HttpStatus.CONFLICT, ex, Map.of("differences", ex.differences()));
	}

	@ExceptionHandler
	ModelAndView changedMeanwhile(ConcurrencyFailureException ex) {
		return page(HttpStatus.CONFLICT, ex, Map.of());
	}

	@ExceptionHandler
	ModelAndView refused(Refused ex) {
		return page(HttpStatus.CONFLICT, ex, Map.of("sentence", ex.sentence()));
	}

	@ExceptionHandler
	ModelAndView sentBefore(FormSentBefore ex) {
		return page(HttpStatus.CONFLICT, ex, ex.model());
	}

	@ExceptionHandler
	ModelAndView notCleared(NotCleared ex) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT, ex, Map.of("panel", ChecksPanel.of(ex.assessment())));
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException ex) {
		return page(HttpStatus.CONTENT_TOO_LARGE, ex, Map.of());
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessResourceException.class,
			CannotCreateTransactionException.class })
	ModelAndView unavailable(Exception ex) {
		return page("error/503", HttpStatus.SERVICE_UNAVAILABLE,
				Map.of("incident", this.incidents.failure("database unavailable", ex)));
	}

	private ModelAndView page(HttpStatus status, Exception ex, Map<String, ?> model) {
		String incident = this.incidents.note(status.value() + " " + ex);
		return page("error/" + status.value(), status, model).addObject("incident", incident);
	}

	private static ModelAndView page(String view, HttpStatus status, Map<String, ?> model) {
		return new ModelAndView(view, model, status);
	}

}
