package cn.nanshan.minsheng.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class AuditPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void onlyTheAuditAdministratorReads() throws Exception {
		for (Role role : Role.values()) {
			this.mvc.perform(get("/audit-events").with(this.cast.as(role)))
				.andExpect((role == Role.AUDIT_ADMIN) ? status().isOk() : status().isForbidden());
		}
	}

	@Test
	void signInsAreFoundWithTheirAddress() throws Exception {
		this.mvc.perform(formLogin().user("nt-lingdao").password(DemoCast.PASSWORD));
		this.mvc.perform(formLogin().user("nt-lingdao").password("wrong"));
		Document page = read("/audit-events?person=" + this.cast.foreign(Role.STREET_LEADER).name());
		assertThat(page.select("tbody tr").eachText()).first().asString().contains("登录失败", "密码不对", "127.0.0.1");
		assertThat(page.select("tbody tr").eachText()).anyMatch((row) -> row.contains("登录成功"));
	}

	@Test
	void whatWasTypedForAnUnknownNameIsNotKept() throws Exception {
		this.mvc.perform(formLogin().user("my-secret-by-mistake").password("x"));
		Document page = read("/audit-events?action=登录失败");
		assertThat(page.text()).contains("账号不存在").doesNotContain("my-secret-by-mistake");
	}

	@Test
	void pagesFollowEachOtherWithoutGap() throws Exception {
		for (int number = 1; number <= 70; number++) {
			String sentence = "翻页 " + number;
			this.transaction.executeWithoutResult((status) -> this.trail
				.record(new AuditEntry("a", "翻页人", "测试", "翻页", "test", "paging", sentence, List.of(), null, null)));
		}
		Document first = read("/audit-events?subject=paging");
		List<String> rows = new ArrayList<>(first.select("tbody tr td:nth-child(6)").eachText());
		assertThat(rows).hasSize(50);
		String next = first.select(".pager a").eachAttr("href").get(0);
		rows.addAll(read(next).select("tbody tr td:nth-child(6)").eachText());
		assertThat(rows).hasSize(70);
		assertThat(rows.get(0)).startsWith("翻页 70");
		assertThat(rows.get(69)).startsWith("翻页 1 ");
	}

	@Test
	void theButtonChecksTheChain() throws Exception {
		MvcResult checked = this.mvc
			.perform(post("/audit-events/check").with(csrf()).with(this.cast.as(Role.AUDIT_ADMIN)))
			.andExpect(status().isSeeOther())
			.andReturn();
		String page = this.mvc
			.perform(get("/audit-events").flashAttrs(checked.getFlashMap()).with(this.cast.as(Role.AUDIT_ADMIN)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(page).select("section.panel").text()).contains("日志完整");
		assertThat(page).contains("核验审计日志");
	}

	private Document read(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(this.cast.as(Role.AUDIT_ADMIN)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
