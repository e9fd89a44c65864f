package cn.nanshan.minsheng.access;

import java.time.Duration;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class SignInTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Test
	void rightPasswordSignsIn() throws Exception {
		signIn("ty-minwei", DemoCast.PASSWORD,
				authenticated().withAuthenticationPrincipal(this.cast.the(Role.STREET_CLERK)));
	}

	@Test
	void unknownNameAndWrongPasswordAnswerAlike() throws Exception {
		this.mvc.perform(formLogin().user("nobody").password("x")).andExpect(redirectedUrl("/login?refused"));
		this.mvc.perform(formLogin().user("ty-caigou").password("x")).andExpect(redirectedUrl("/login?refused"));
	}

	@Test
	void fiveFailuresLockForTenMinutes() throws Exception {
		for (int failure = 0; failure < 5; failure++) {
			signIn("nt-caigou", "wrong", unauthenticated());
		}
		signIn("nt-caigou", DemoCast.PASSWORD, unauthenticated());
		this.clock.advance(Duration.ofMinutes(10).minusSeconds(1));
		signIn("nt-caigou", DemoCast.PASSWORD, unauthenticated());
		this.clock.advance(Duration.ofSeconds(1));
		signIn("nt-caigou", DemoCast.PASSWORD, authenticated());
	}

	@Test
	void fourFailuresDoNotLock() throws Exception {
		for (int failure = 0; failure < 4; failure++) {
			signIn("nt-chengjian", "wrong", unauthenticated());
		}
		signIn("nt-chengjian", DemoCast.PASSWORD, authenticated());
	}

	@Test
	void unnamedAddressesAreClosed() throws Exception {
		this.mvc.perform(get("/anything").with(this.cast.as(Role.STREET_LEADER))).andExpect(status().isNotFound());
	}

	@Test
	void administratorsHaveNoBusiness() throws Exception {
		this.mvc.perform(get("/projects").with(this.cast.as(Role.SYSTEM_ADMIN))).andExpect(status().isForbidden());
	}

	@Test
	void postWithoutTokenIsForbidden() throws Exception {
		this.mvc.perform(post("/projects/new").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isForbidden());
		this.mvc.perform(post("/projects/new").with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf().useInvalidToken()))
			.andExpect(status().isForbidden());
	}

	@Test
	void pagesCarryStrictHeaders() throws Exception {
		this.mvc.perform(get("/login"))
			.andExpect(status().isOk())
			.andExpect(
					header().string("Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'self'")))
			.andExpect(header().string("Referrer-Policy", "same-origin"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"));
	}

	private void signIn(String username, String password, ResultMatcher expected) throws Exception {
		this.mvc.perform(formLogin().user(username).password(password)).andExpect(expected);
	}

}
