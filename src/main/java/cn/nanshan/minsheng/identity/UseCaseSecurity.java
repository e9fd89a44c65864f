package cn.nanshan.minsheng.identity;

import java.util.Arrays;
import java.util.function.Predicate;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.DefaultPointcutAdvisor;

/**
 * Stands before every use case and asks whether the actor holds one of its offices. The
 * actor is an argument; within a request it must also be the person who is signed in.
 */
@Configuration(proxyBeanMethods = false)
class UseCaseSecurity {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor namedOffices() {
		return before(AllowedTo.class, (invocation) -> {
			AllowedTo allowed = java.util.Objects.requireNonNull(method(invocation).getAnnotation(AllowedTo.class));
			return actor(invocation).holdsAny(allowed.value());
		});
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor anyStaff() {
		return before(AnyStaff.class,
				(invocation) -> actor(invocation).roles().stream().anyMatch((role) -> role.level() != Level.ADMIN));
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor anyAccount() {
		return before(AnyAccount.class, (invocation) -> !actor(invocation).roles().isEmpty());
	}

	private static Advisor before(Class<? extends java.lang.annotation.Annotation> annotation,
			Predicate<MethodInvocation> granted) {
		MethodInterceptor interceptor = (invocation) -> {
			if (!granted.test(invocation) || !isSignedIn(actor(invocation))) {
				throw new AccessDeniedException(method(invocation).getName());
			}
			return invocation.proceed();
		};
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forMethodAnnotation(annotation), interceptor);
		advisor.setOrder(0); // before the transaction begins
		return advisor;
	}

	private static java.lang.reflect.Method method(MethodInvocation invocation) {
		return org.springframework.aop.support.AopUtils.getMostSpecificMethod(invocation.getMethod(),
				java.util.Objects.requireNonNull(invocation.getThis()).getClass());
	}

	private static Actor actor(MethodInvocation invocation) {
		return Arrays.stream(invocation.getArguments())
			.filter(Actor.class::isInstance)
			.map(Actor.class::cast)
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("nobody acts"));
	}

	private static boolean isSignedIn(Actor actor) {
		@Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return signedIn == null || !(signedIn.getPrincipal() instanceof Actor present) || present.is(actor.accountId());
	}

}
