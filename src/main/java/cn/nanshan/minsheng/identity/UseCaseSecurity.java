package cn.nanshan.minsheng.identity;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Stands before every use case and asks whether the actor holds one of its offices. The
 * actor is an argument; within a request it must also be the person who is signed in.
 */
@Configuration(proxyBeanMethods = false)
class UseCaseSecurity {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor namedOffices(ObjectProvider<Denials> denials) {
		return before(AllowedTo.class, (said, actor) -> actor.holdsAny(said.value()),
				(said) -> new OfficeMissing(said.action(), said.value()), denials);
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor anyStaff(ObjectProvider<Denials> denials) {
		return before(AnyStaff.class,
				(said, actor) -> actor.roles().stream().anyMatch((role) -> role.level() != Level.ADMIN),
				(said) -> new AccessDeniedException(said.action()), denials);
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor anyAccount(ObjectProvider<Denials> denials) {
		return before(AnyAccount.class, (said, actor) -> !actor.roles().isEmpty(),
				(said) -> new AccessDeniedException(said.action()), denials);
	}

	private static <A extends Annotation> Advisor before(Class<A> annotation, BiPredicate<A, Actor> granted,
			Function<A, AccessDeniedException> denial, ObjectProvider<Denials> denials) {
		MethodInterceptor interceptor = (invocation) -> {
			A said = said(invocation, annotation);
			Actor actor = actor(invocation);
			if (!granted.test(said, actor) || !isSignedIn(actor)) {
				AccessDeniedException denied = denial.apply(said);
				denials.getObject().note(actor, Objects.requireNonNull(denied.getMessage()));
				throw denied;
			}
			return invocation.proceed();
		};
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forMethodAnnotation(annotation), interceptor);
		advisor.setOrder(0); // before the transaction begins
		return advisor;
	}

	private static <A extends Annotation> A said(MethodInvocation invocation, Class<A> annotation) {
		return Objects.requireNonNull(AopUtils
			.getMostSpecificMethod(invocation.getMethod(), Objects.requireNonNull(invocation.getThis()).getClass())
			.getAnnotation(annotation));
	}

	private static Actor actor(MethodInvocation invocation) {
		return Arrays.stream(invocation.getArguments())
			.filter(Actor.class::isInstance)
			.map(Actor.class::cast)
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("nobody acts"));
	}

	private static boolean isSignedIn(Actor actor) {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return signedIn == null || !(signedIn.getPrincipal() instanceof Actor present) || present.is(actor.accountId());
	}

}
