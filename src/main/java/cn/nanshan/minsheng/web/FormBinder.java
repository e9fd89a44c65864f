package cn.nanshan.minsheng.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Reads a form whatever was sent. A text that is not in the request was left empty, as a
 * form record promises by its type; a form without its hidden fields is none of ours and
 * is refused before a controller sees it.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

	private @Nullable AbstractPropertyBindingResult whole;

	FormBinder(@Nullable Object target, String name) {
		super(target, name);
	}

	@Override
	public void construct(ServletRequest request) {
		super.construct(request);
		Class<?> form = formType();
		if (form != null && (getTarget() == null || lacksHidden(form))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a form that cannot be read: " + getObjectName());
		}
		if (form != null) {
			takeOver(super.getInternalBindingResult());
		}
	}

	/** People type texts; only what a page hides in its form is a bare number. */
	private boolean lacksHidden(Class<?> form) {
		return Arrays.stream(form.getRecordComponents())
			.anyMatch((it) -> it.getType().isPrimitive() && getBindingResult().hasFieldErrors(it.getName()));
	}

	/**
	 * Carries what was wrong over to a result that knows the form, so that a controller
	 * can add to it and the page can show what was typed.
	 */
	private void takeOver(BindingResult early) {
		if (early.getTarget() == null) {
			AbstractPropertyBindingResult result = createBeanPropertyBindingResult();
			result.addAllErrors(early);
			this.whole = result;
		}
	}

	@Override
	protected AbstractPropertyBindingResult getInternalBindingResult() {
		return (this.whole != null) ? this.whole : super.getInternalBindingResult();
	}

	@Override
	protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
		Set<String> texts = texts();
		return new ServletRequestValueResolver(request, this) {

			@Override
			protected @Nullable Object getRequestParameter(String name, Class<?> type) {
				Object given = super.getRequestParameter(name, type);
				return (given == null && texts.contains(name)) ? "" : given;
			}

		};
	}

	private Set<String> texts() {
		Class<?> type = formType();
		return (type == null) ? Set.of() : Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getType() == String.class && !isNullable(component.getAnnotatedType()))
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
	}

	private @Nullable Class<?> formType() {
		ResolvableType wanted = getTargetType();
		Class<?> type = (wanted != null) ? wanted.resolve() : null;
		return (type != null && type.isRecord()) ? type : null;
	}

	private static boolean isNullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

}
