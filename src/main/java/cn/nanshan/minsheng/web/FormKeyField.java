package cn.nanshan.minsheng.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts a fresh key into every form that is posted, beside the CSRF token of Spring
 * Security, so that no page can forget it.
 */
class FormKeyField implements RequestDataValueProcessor {

	static final String NAME = "_key";

	private static final String POSTED = FormKeyField.class.getName() + ".POSTED";

	private final RequestDataValueProcessor csrf;

	FormKeyField(RequestDataValueProcessor csrf) {
		this.csrf = csrf;
	}

	@Override
	public String processAction(HttpServletRequest request, String action, @Nullable String method) {
		String known = (method != null) ? method.toLowerCase(Locale.ROOT) : "get"; // what
																					// a
																					// browser
																					// does
																					// without
																					// one
		request.setAttribute(POSTED, known.equals("post"));
		return this.csrf.processAction(request, action, known);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return this.csrf.processFormFieldValue(request, name, value, type);
	}

	@Override
	public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = this.csrf.getExtraHiddenFields(request);
		if (!Boolean.TRUE.equals(request.getAttribute(POSTED))) {
			return (fields != null) ? fields : Map.of();
		}
		Map<String, String> all = new LinkedHashMap<>((fields != null) ? fields : Map.of());
		all.put(NAME, UUID.randomUUID().toString());
		return all;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		return this.csrf.processUrl(request, url);
	}

	/** Wraps the one that Spring Security registers; there is only one place for it. */
	static class Wrapper implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof RequestDataValueProcessor csrf) ? new FormKeyField(csrf) : bean;
		}

	}

}
