package cn.nanshan.minsheng.web;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Serves style, script and icons under versioned addresses, and hooks in what every page
 * shares.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final ObjectProvider<FormKeys> formKeys;

	PagesConfiguration(ObjectProvider<FormKeys> formKeys) {
		this.formKeys = formKeys;
	}

	@Bean
	static FormKeyField.Wrapper formKeyField() {
		return new FormKeyField.Wrapper();
	}

	/** Leads on with 303, so that a reload of the result sends nothing again. */
	@Bean
	static BeanPostProcessor seeOther() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafViewResolver resolver) {
					resolver.setRedirectHttp10Compatible(false);
				}
				return bean;
			}

		};
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(Assets.ROOT + "/**")
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(YEAR);
		for (String library : List.of("tabler__core", "htmx.org")) {
			registry.addResourceHandler("/webjars/" + library + "/**")
				.addResourceLocations("classpath:/META-INF/resources/webjars/" + library + "/")
				.setCacheControl(YEAR);
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new InvalidFormInterceptor());
		this.formKeys.ifAvailable((keys) -> registry.addInterceptor(new FormKeyInterceptor(keys)));
	}

}
