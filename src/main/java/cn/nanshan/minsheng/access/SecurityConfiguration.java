package cn.nanshan.minsheng.access;

import java.util.Arrays;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;

/**
 * Says who may open which address: everything that is not named is closed. What a person
 * may do there stands at the use case.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] OPEN = { "/login", "/public/**", "/assets/**", "/webjars/**", "/error",
			"/favicon.ico", "/actuator/health" };

	private static final String[] BUSINESS = { "/", "/search", "/demands/**", "/rounds/**", "/coverage/**",
			"/projects/**", "/meetings/**", "/approvals/**", "/waivers/**", "/notices/**", "/funds/**", "/payments/**",
			"/vendors/**", "/procurements/**", "/contracts/**", "/acceptances/**", "/evaluations/**", "/library/**",
			"/abnormal-list/**", "/declarations/**", "/reports/**", "/attachments/**", "/tasks/**", "/regulations/**" };

	/**
	 * Styles, scripts and pictures of our own only; Tabler draws its check marks from
	 * data: images.
	 */
	private static final String CONTENT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'none'; img-src 'self' data:";

	@Bean
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		String[] staff = Arrays.stream(Role.values())
			.filter((role) -> role.level() != Level.ADMIN)
			.map(Role::name)
			.toArray(String[]::new);
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers("/policy/**", "/account/**", "/help/**")
			.authenticated()
			.requestMatchers("/admin/**")
			.hasAuthority(Role.SYSTEM_ADMIN.name())
			.requestMatchers("/audit-events/**")
			.hasAuthority(Role.AUDIT_ADMIN.name())
			.requestMatchers(BUSINESS)
			.hasAnyAuthority(staff)
			.anyRequest()
			.denyAll());
		http.formLogin((login) -> login.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?refused"));
		http.logout((logout) -> logout.logoutSuccessUrl("/login?left")
			.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(
					ClearSiteDataHeaderWriter.Directive.CACHE, ClearSiteDataHeaderWriter.Directive.STORAGE))));
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
		return http.build();
	}

}
