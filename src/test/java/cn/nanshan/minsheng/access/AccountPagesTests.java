package cn.nanshan.minsheng.access;

import java.time.Duration;
import java.util.Objects;

import cn.nanshan.minsheng.audit.AuditHistory;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class AccountPagesTests {

	private static final String OWN = "Guan-Yin-8866";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private AuditHistory history;

	@Test
	void anOpenedAccountChangesItsPasswordFirst() throws Exception {
		String initial = open("xin-zhang", "TY", "STREET_CLERK");
		MockHttpSession session = signIn("xin-zhang", initial);
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(redirectedUrl("/account/password"));
		this.mvc.perform(get("/account/password").session(session)).andExpect(status().isOk());
		change(session, initial, OWN).andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(status().isOk());
		this.mvc.perform(formLogin().user("xin-zhang").password(initial)).andExpect(unauthenticated());
	}

	@Test
	void anInitialPasswordIsGoodForADay() throws Exception {
		String initial = open("xin-li", "TY", "STREET_CLERK");
		this.clock.advance(Duration.ofHours(24));
		this.mvc.perform(formLogin().user("xin-li").password(initial)).andExpect(unauthenticated());
	}

	@Test
	void theInitialPasswordIsShownOnce() throws Exception {
		MvcResult opened = this.mvc.perform(opening("xin-wang", "TY", "STREET_CLERK")).andReturn();
		String initial = String.valueOf(opened.getFlashMap().get("initial"));
		String page = "/admin/accounts/xin-wang";
		this.mvc.perform(get(page).with(this.cast.as(Role.SYSTEM_ADMIN)).flashAttr("initial", initial))
			.andExpect(content().string(containsString(initial)));
		this.mvc.perform(get(page).with(this.cast.as(Role.SYSTEM_ADMIN)))
			.andExpect(content().string(not(containsString(initial))));
	}

	@Test
	void anOfficeOfAnotherLevelIsRefused() throws Exception {
		this.mvc.perform(opening("xin-zhao", "TY", "COMMUNITY_CLERK"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("桃源街道只有这些岗位")))
			.andExpect(content().string(containsString("xin-zhao")));
	}

	@Test
	void aTakenNameIsRefused() throws Exception {
		this.mvc.perform(opening("ty-minwei", "TY", "STREET_CLERK"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("已经有人用了")));
	}

	@Test
	void aStoppedPersonIsOutAtTheNextClick() throws Exception {
		MockHttpSession session = working("xin-sun");
		act("xin-sun", "disable", Role.SYSTEM_ADMIN).andExpect(status().isSeeOther());
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(redirectedUrl("/login?ended"));
		this.mvc.perform(formLogin().user("xin-sun").password(OWN)).andExpect(unauthenticated());
		act("xin-sun", "enable", Role.SYSTEM_ADMIN).andExpect(status().isSeeOther());
		this.mvc.perform(formLogin().user("xin-sun").password(OWN)).andExpect(authenticated());
	}

	@Test
	void anotherOfficeEndsTheSession() throws Exception {
		MockHttpSession session = working("xin-qian");
		this.mvc
			.perform(post("/admin/accounts/xin-qian/offices").param("unit", "NT")
				.param("offices", "STREET_FINANCE")
				.with(csrf())
				.with(this.cast.as(Role.SECURITY_ADMIN)))
			.andExpect(status().isSeeOther());
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void aSessionEndsAfterTwelveHours() throws Exception {
		MockHttpSession session = working("xin-zhou");
		this.clock.advance(Duration.ofHours(12));
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(status().isOk());
		this.clock.advance(Duration.ofSeconds(1));
		this.mvc.perform(get("/abnormal-list").session(session)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void aLockedAccountIsUnlocked() throws Exception {
		working("xin-wu");
		for (int failure = 0; failure < 5; failure++) {
			this.mvc.perform(formLogin().user("xin-wu").password("wrong")).andExpect(unauthenticated());
		}
		this.mvc.perform(formLogin().user("xin-wu").password(OWN)).andExpect(unauthenticated());
		act("xin-wu", "unlock", Role.SYSTEM_ADMIN);
		this.mvc.perform(formLogin().user("xin-wu").password(OWN)).andExpect(authenticated());
	}

	@Test
	void aWrongNewPasswordIsSaidAndNeverShownAgain() throws Exception {
		MockHttpSession session = working("xin-zheng");
		change(session, OWN, "Xin-Zheng-2026").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("密码不能包含账号")))
			.andExpect(content().string(not(containsString("Xin-Zheng-2026"))));
		change(session, OWN, OWN).andExpect(content().string(containsString("最近 5 次")));
		change(session, "wrong", "Hao-De-Mi-Ma-9").andExpect(content().string(containsString("现在的密码不对")));
	}

	@Test
	void sixtyFourHanCharactersSignIn() throws Exception {
		MockHttpSession session = working("xin-feng");
		String sentence = "民有所呼我有所应".repeat(8);
		change(session, OWN, sentence).andExpect(status().isSeeOther());
		this.mvc.perform(formLogin().user("xin-feng").password(sentence)).andExpect(authenticated());
	}

	@Test
	void nobodyTouchesTheirOwnAccount() throws Exception {
		act("admin", "disable", Role.SYSTEM_ADMIN).andExpect(status().isConflict());
		act("admin", "password", Role.SYSTEM_ADMIN).andExpect(status().isConflict());
	}

	@Test
	void othersAreKeptOut() throws Exception {
		this.mvc.perform(get("/admin/accounts").with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/admin/accounts/new").with(this.cast.as(Role.SECURITY_ADMIN)))
			.andExpect(status().isForbidden());
		act("ty-minwei", "disable", Role.SECURITY_ADMIN).andExpect(status().isForbidden());
		assertThat(this.history
			.page(new AuditHistory.Search(this.cast.the(Role.STREET_LEADER).name(), "越权被拒", null, null, null), null, 1))
			.singleElement()
			.satisfies((event) -> assertThat(event.entry().sentence()).endsWith("GET /admin/accounts"));
		assertThat(this.history.page(
				new AuditHistory.Search(this.cast.the(Role.SECURITY_ADMIN).name(), "越权被拒", null, null, null), null, 1))
			.singleElement()
			.satisfies((event) -> assertThat(event.entry().sentence()).endsWith("停用账号"));
	}

	@Test
	void theListFindsByUnit() throws Exception {
		this.mvc.perform(get("/admin/accounts").param("words", "红花园").with(this.cast.as(Role.SYSTEM_ADMIN)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("hhy-shuji")))
			.andExpect(content().string(not(containsString("dxc-shuji"))));
	}

	private MockHttpSession working(String username) throws Exception {
		String initial = open(username, "TY", "STREET_CLERK");
		MockHttpSession session = signIn(username, initial);
		change(session, initial, OWN).andExpect(status().isSeeOther());
		return session;
	}

	private String open(String username, String unit, String office) throws Exception {
		MvcResult opened = this.mvc.perform(opening(username, unit, office))
			.andExpect(redirectedUrl("/admin/accounts/" + username))
			.andReturn();
		return String.valueOf(opened.getFlashMap().get("initial"));
	}

	private MockHttpServletRequestBuilder opening(String username, String unit, String office) {
		return post("/admin/accounts/new").param("username", username)
			.param("name", "张新")
			.param("unit", unit)
			.param("offices", office)
			.with(csrf())
			.with(this.cast.as(Role.SYSTEM_ADMIN));
	}

	private MockHttpSession signIn(String username, String password) throws Exception {
		MvcResult result = this.mvc.perform(formLogin().user(username).password(password))
			.andExpect(authenticated())
			.andReturn();
		return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
	}

	private ResultActions change(MockHttpSession session, String present, String wanted) throws Exception {
		return this.mvc.perform(post("/account/password").session(session)
			.param("presentPassword", present)
			.param("wantedPassword", wanted)
			.param("repeatedPassword", wanted)
			.with(csrf()));
	}

	private ResultActions act(String username, String what, Role role) throws Exception {
		return this.mvc.perform(post("/admin/accounts/" + username + "/" + what).with(csrf()).with(this.cast.as(role)));
	}

}
