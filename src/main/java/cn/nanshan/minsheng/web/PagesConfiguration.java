package cn.nanshan.minsheng.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves style, script and icons under versioned addresses, and hooks in what every page
 * shares.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

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
	}

}
