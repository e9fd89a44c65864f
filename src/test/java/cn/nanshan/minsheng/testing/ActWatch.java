package cn.nanshan.minsheng.testing;

import java.lang.reflect.Method;
import java.util.function.Consumer;

import cn.nanshan.minsheng.identity.UseCase;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Looks on after each act of a fixture: when a use case has committed, a test that asked
 * for it is called. So a test can go through every step that the fixtures take.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class ActWatch extends StaticMethodMatcherPointcutAdvisor {

	private static final long serialVersionUID = 1L;

	private transient volatile @Nullable Consumer<String> onlooker;

	ActWatch() {
		setOrder(Ordered.HIGHEST_PRECEDENCE);
		setAdvice((MethodInterceptor) this::watch);
	}

	@Override
	public boolean matches(Method method, Class<?> type) {
		return AnnotatedElementUtils.hasAnnotation(type, UseCase.class);
	}

	/** Calls the onlooker after each act of the work, with the name of the act. */
	public void during(Runnable work, Consumer<String> looking) {
		this.onlooker = looking;
		try {
			work.run();
		}
		finally {
			this.onlooker = null;
		}
	}

	private @Nullable Object watch(MethodInvocation act) throws Throwable {
		Object result = act.proceed();
		Consumer<String> looking = this.onlooker;
		if (looking != null && !TransactionSynchronizationManager.isActualTransactionActive()) {
			looking.accept(act.getMethod().getDeclaringClass().getSimpleName() + "." + act.getMethod().getName());
		}
		return result;
	}

}
