package cn.nanshan.minsheng.integrity;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class DeclarationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private Declarations declarations;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@AtBoundary({ "COI-01", "COI-04" })
	void everyOfficeDeclaresAndNamesStaySealed() throws Exception {
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		send(finance, row(post("/declarations"), 0, "SPOUSE", "何素珍", "示例素珍商贸行", "35.5"))
			.andExpect(redirectedUrl("/declarations"));
		Standing standing = this.declarations.standingOf(finance.accountId(), TODAY);
		assertThat(standing.isCurrent()).isTrue();
		assertThat(standing.related()).singleElement().extracting(RelatedPerson::name).isEqualTo("何素珍");
		List<String> stored = this.jdbc.sql("select name || unit from declared_relation").query(String.class).list();
		assertThat(stored).isNotEmpty().noneMatch((text) -> text.contains("素珍"));
		assertThat(this.jdbc.sql("select count(*) from audit_event e where e::text like '%素珍%'")
			.query(Integer.class)
			.single()).isZero();
		show(finance).andExpect(content().string(Matchers.containsString("何素珍")));
		show(this.cast.foreign(Role.STREET_LEADER))
			.andExpect(content().string(Matchers.not(Matchers.containsString("何素珍"))));
	}

	@Test
	@AtBoundary("COI-08")
	void declarationRunsOutAfterThePeriodInForce(@Autowired TestClock clock) throws Exception {
		Actor leader = this.cast.foreign(Role.STREET_LEADER);
		clock.setTo(LocalDate.of(2083, 1, 10));
		send(leader, post("/declarations").param("nobody", "true")).andExpect(redirectedUrl("/declarations"));
		assertThat(goodUntil(leader, LocalDate.of(2083, 1, 31))).isEqualTo("2084-01-10");
		this.jdbc.sql("""
				insert into policy_term (scope, key, valid_from, value, source)
				values ('D', 'DECLARATION_MONTHS', '2083-02-01', '6', '示例决定')
				""").update();
		assertThat(goodUntil(leader, LocalDate.of(2083, 2, 1))).isEqualTo("2083-07-10");
		assertThat(this.declarations.standingOf(leader.accountId(), LocalDate.of(2083, 7, 10)).isCurrent()).isTrue();
		assertThat(this.declarations.standingOf(leader.accountId(), LocalDate.of(2083, 7, 11)).isCurrent()).isFalse();
	}

	@Test
	void nobodyIsAnAnswer() throws Exception {
		Actor director = this.cast.foreign(Role.COMMITTEE_DIRECTOR);
		send(director, post("/declarations").param("nobody", "true")).andExpect(redirectedUrl("/declarations"));
		assertThat(this.declarations.standingOf(director.accountId(), TODAY).related()).isEmpty();
		assertThat(this.declarations.standingOf(director.accountId(), TODAY).isCurrent()).isTrue();
		assertThat(this.declarations.standingOf(director.accountId(), TODAY.minusDays(1)).isCurrent()).isFalse();
	}

	@Test
	@Enforces("COI-04")
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		Actor clerk = this.cast.foreign(Role.COMMUNITY_CLERK);
		send(clerk,
				row(row(post("/declarations").param("nobody", "true"), 0, "FRIEND", "", "单位甲", "101"), 1,
						"LINEAL_BLOOD", "罗小满", "", "20"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.allOf(Matchers.containsString("第 1 行：请选择五类关系之一"),
					Matchers.containsString("第 1 行：请填关系人姓名"), Matchers.containsString("持股比例应为 0 至 100"),
					Matchers.containsString("第 2 行：填了持股比例"), Matchers.containsString("请二选一"),
					Matchers.containsString("单位甲"), Matchers.containsString("罗小满"))));
		assertThat(this.declarations.standingOf(clerk.accountId(), TODAY).declaredOn()).isNull();
	}

	@Test
	void silenceIsNotADeclaration() throws Exception {
		send(this.cast.foreign(Role.COMMUNITY_CLERK), row(post("/declarations"), 0, "", "", "", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("没有的请勾选“无”")));
	}

	@Test
	void rowIsAddedWithoutScripts() throws Exception {
		send(this.cast.the(Role.COMMUNITY_CLERK),
				row(post("/declarations").param("add", "people"), 0, "SPOUSE", "何素珍", "", ""))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.containsString("people[1].name")))
			.andExpect(content().string(Matchers.containsString("何素珍")));
	}

	@Test
	void abnormalListShowsItself() throws Exception {
		this.mvc.perform(get("/abnormal-list").with(this.cast.as(Role.STREET_PROCUREMENT))).andExpect(status().isOk());
	}

	private @Nullable LocalDate goodUntil(Actor actor, LocalDate on) {
		return this.declarations.standingOf(actor.accountId(), on).goodUntil();
	}

	private ResultActions show(Actor actor) throws Exception {
		return this.mvc.perform(get("/declarations").with(Cast.as(actor))).andExpect(status().isOk());
	}

	private ResultActions send(Actor actor, MockHttpServletRequestBuilder form) throws Exception {
		return this.mvc.perform(form.with(Cast.as(actor)).with(csrf()));
	}

	private static MockHttpServletRequestBuilder row(MockHttpServletRequestBuilder form, int at, String relation,
			String name, String unit, String share) {
		String path = "people[" + at + "].";
		return form.param(path + "relation", relation)
			.param(path + "name", name)
			.param(path + "unit", unit)
			.param(path + "share", share);
	}

}
