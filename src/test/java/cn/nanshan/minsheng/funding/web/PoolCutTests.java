package cn.nanshan.minsheng.funding.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Worked check 2 through the pages: seven percent of 24 millions to the fen, and what
 * happens to them when the total is cut (FUND-04).
 */
@IntegrationTest
class PoolCutTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final JdbcClient jdbc;

	private final FundDesk desk;

	PoolCutTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals, StudyFixture studies,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.jdbc = jdbc;
		this.desk = new FundDesk(mvc, cast);
	}

	@Test
	@Enforces("FUND-04")
	void aCutIsRecordedAndFoundUntilTheTotalIsRaisedAgain() throws Exception {
		this.desk.opened("12000000");
		FundDesk another = new FundDesk(this.mvc, this.cast).opened("12000000");
		approve(overhead("1680000.01", another.year())).andExpect(Blocked.by("FUND-04"));
		String number = overhead("1680000.00", this.desk.year());
		approve(number).andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("").text()).doesNotContain("不能再批、再付");
		this.desk.budget("CUT", "500000", "500000").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("").text()).contains("23,000,000.00", "不能再批、再付", "1,610,000.00", "70,000.00");
		assertThat(tasks()).containsExactly("处理督导经费超限");
		this.desk.budget("RAISE", "500000", "500000").andExpect(status().is3xxRedirection());
		assertThat(tasks()).isEmpty();
		assertThat(this.desk.page("").text()).doesNotContain("不能再批、再付");
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
	}

	private String overhead(String yuan, int year) throws Exception {
		BudgetLine line = DesignBuilder.line("全流程督导", "1", yuan, "询价");
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(year)
					.requested(yuan)
					.budget(new BudgetLine(line.item(), FundUse.OVERHEAD, line.unit(), line.quantity(),
							line.unitPrice(), line.standard())));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		return number;
	}

	private ResultActions approve(String number) throws Exception {
		return this.mvc.perform(
				post("/projects/" + number + "/study/approval").param("version", "" + this.approvals.version(number))
					.with(this.cast.as(Role.STREET_LEADER))
					.with(csrf()));
	}

	private List<String> tasks() {
		return this.jdbc
			.sql("""
					select kind from task where subject = (select id from annual_budget where street_code = 'TY' and year = :year)
					and done_at is null
					""")
			.param("year", this.desk.year())
			.query(String.class)
			.list();
	}

}
