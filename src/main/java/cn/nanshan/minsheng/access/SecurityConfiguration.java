package cn.nanshan.minsheng.access;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Says who may open which address: everything that is not named is closed. What a person
 * may do there stands at the use case.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Styles, scripts and pictures of our own only; Tabler draws its check marks from
	 * data: images.
	 */
	private static final String CONTENT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'none'; img-src 'self' data:";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, Sessions sessions, RefusedRequests refused) throws Exception {
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(Addresses.OPEN)
			.permitAll()
			.requestMatchers(Addresses.SIGNED_IN)
			.authenticated()
			.requestMatchers(Addresses.ACCOUNTS)
			.hasAnyAuthority(Role.SYSTEM_ADMIN.name(), Role.SECURITY_ADMIN.name())
			.requestMatchers(Addresses.ADMINISTRATION)
			.hasAuthority(Role.SYSTEM_ADMIN.name())
			.requestMatchers(Addresses.TRAIL)
			.hasAuthority(Role.AUDIT_ADMIN.name())
			.requestMatchers(Addresses.BUSINESS)
			.hasAnyAuthority(Addresses.staff())
			.anyRequest()
			.denyAll());
		http.exceptionHandling((handling) -> handling.accessDeniedHandler(refused));
		http.addFilterBefore(new SessionWatch(sessions), AuthorizationFilter.class);
		http.formLogin(
				(login) -> login.loginPage("/login").successHandler(new ToOwnPage()).failureUrl("/login?refused"));
		http.logout((logout) -> logout.logoutSuccessUrl("/login?left")
			.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(
					ClearSiteDataHeaderWriter.Directive.CACHE, ClearSiteDataHeaderWriter.Directive.STORAGE))));
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
		return http.build();
	}

	/** Leads to the page asked for before, else to the one that the person works on. */
	private static final class ToOwnPage extends SavedRequestAwareAuthenticationSuccessHandler {

		@Override
		protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
				@Nullable Authentication person) {
			return (person != null && person.getPrincipal() instanceof Actor actor) ? Addresses.home(actor) : "/";
		}

	}

}
