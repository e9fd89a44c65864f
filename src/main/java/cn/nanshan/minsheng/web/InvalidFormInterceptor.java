package cn.nanshan.minsheng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Marks a page that comes back with errors: status 422, and 错误： before its title, so that
 * no page can forget either.
 */
class InvalidFormInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = "formInvalid";

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || "GET".equals(request.getMethod())) {
			return;
		}
		boolean invalid = page.getModel()
			.values()
			.stream()
			.anyMatch((value) -> value instanceof Errors errors && errors.hasErrors());
		if (invalid) {
			request.setAttribute(ATTRIBUTE, true);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
	}

}
