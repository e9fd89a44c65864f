package cn.nanshan.minsheng.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A list asks the database as often for many rows as for few, and a case as often for a
 * long life as for a short one, within a bound.
 */
@IntegrationTest
class PageStatementsTests {

	private static final List<String> LISTS = List.of("/", "/projects", "/demands", "/approvals", "/procurements",
			"/contracts", "/payments", "/meetings", "/bodies", "/notices", "/acceptances", "/evaluations", "/vendors",
			"/waivers", "/abnormal-list", "/funds/2026/TY", "/search?q=课程", "/tasks", "/tasks?tab=done",
			"/supervisions", "/messages", "/registers", "/registers/words", "/contributions", "/reports", "/reports/L1",
			"/reports/L5", "/reports/L12");

	private static final List<String> TABS = List.of("", "?tab=funds", "?tab=procurement", "?tab=implementation",
			"?tab=evaluation", "?tab=dossier", "/history", "/checks");

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture projects;

	private final ProjectFixture drafts;

	private final ApprovalFixture approvals;

	private final StatementCount statements;

	@Autowired
	PageStatementsTests(MockMvc mvc, Cast cast, SettlementFixture projects, ProjectFixture drafts,
			ApprovalFixture approvals, StatementCount statements) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.drafts = drafts;
		this.approvals = approvals;
		this.statements = statements;
	}

	@Test
	void aLongerListNeedsNoMoreStatements() throws Exception {
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		grow();
		Map<String, Long> few = counts(LISTS, clerk);
		grow();
		grow();
		assertThat(counts(LISTS, clerk)).isEqualTo(few);
		assertThat(few.values()).allMatch((count) -> count <= 10);
	}

	@Test
	void aWholeLifeIsReadWithinBounds() throws Exception {
		String number = this.projects.readyToArchive();
		Map<String, Long> counts = counts(TABS.stream().map((tab) -> "/projects/" + number + tab).toList(),
				this.cast.the(Role.STREET_CLERK));
		assertThat(counts.values()).allMatch((count) -> count <= 66);
	}

	private void grow() {
		this.approvals.submitted(this.drafts.deliberating());
		this.projects.readyToArchive();
	}

	private Map<String, Long> counts(List<String> addresses, Actor actor) throws Exception {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (String address : addresses) {
			counts.put(address, this.statements
				.of(() -> this.mvc.perform(get(address).with(Cast.as(actor))).andExpect(status().isOk())));
		}
		return counts;
	}

}
