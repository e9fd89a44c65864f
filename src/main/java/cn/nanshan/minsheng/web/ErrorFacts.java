package cn.nanshan.minsheng.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What leaves the server about an error that no controller answered: the status and the
 * incident number, never a message or a class name.
 */
@Component
class ErrorFacts extends DefaultErrorAttributes {

	private final Incidents incidents;

	ErrorFacts(Incidents incidents) {
		this.incidents = incidents;
	}

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> told = super.getErrorAttributes(request,
				options.including(ErrorAttributeOptions.Include.PATH));
		String what = told.get("status") + " " + told.get("path");
		Throwable cause = getError(request);
		boolean failure = cause != null && !(told.get("status") instanceof Integer status && status < 500);
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("status", told.getOrDefault("status", 500));
		facts.put("incident",
				(cause != null && failure) ? this.incidents.failure(what, cause) : this.incidents.note(what));
		return facts;
	}

}
