package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.RunStep;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Every page on the way from the meeting to the street's approval can be read. */
@IntegrationTest
class ApprovalPagesTest {

	/** The list begins with the newest notice, and other tests post in later years. */
	private static final LocalDate LATER_THAN_OTHERS = LocalDate.of(2062, 3, 10);

	private final MockMvc mvc;

	private final Cast cast;

	private final ApprovalFixture fixture;

	private final ProjectFixture projects;

	private final TestClock clock;

	ApprovalPagesTest(MockMvc mvc, Cast cast, ApprovalFixture fixture, ProjectFixture projects, TestClock clock) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.projects = projects;
		this.clock = clock;
	}

	private String deliberating() {
		return this.projects.deliberating();
	}

	private void reads(String path, Role role, String words) throws Exception {
		this.mvc.perform(get(path).with(this.cast.as(role)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(words)));
	}

	@Test
	void theCasePageSaysWhatCanBeDoneAndByWhom() throws Exception {
		String number = deliberating();
		reads("/projects/" + number, Role.COMMUNITY_CLERK, "安排评议会");
		reads("/projects/" + number + "/checks", Role.COMMUNITY_CLERK, "提交评议");
		reads("/projects/" + number + "/history", Role.COMMUNITY_CLERK, "履历");
		reads("/meetings/new", Role.COMMUNITY_CLERK, number);
		UUID meeting = this.fixture.called(number);
		reads("/meetings/" + meeting, Role.COMMUNITY_SECRETARY, "卡在哪里");
		reads("/meetings/" + meeting + "/print/F04", Role.COMMUNITY_SECRETARY, "评议");
		reads("/meetings", Role.STREET_CLERK, "居民议事会");
	}

	@Test
	void publicityIsReadByStaffAndByEverybody() throws Exception {
		String number = this.fixture.passed(deliberating());
		reads("/projects/" + number, Role.COMMUNITY_CLERK, "公示评议结果");
		reads("/projects/" + number + "/notices/new", Role.COMMUNITY_CLERK, "公示文稿");
		this.clock.setTo(LATER_THAN_OTHERS);
		UUID notice = this.fixture.posted(number);
		reads("/notices", Role.STREET_CLERK, number);
		reads("/notices/" + notice, Role.COMMUNITY_CLERK, "公示期");
		this.mvc.perform(get("/public/notices/" + notice))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("公示中")));
		reads("/projects/" + number + "/submission", Role.COMMUNITY_SECRETARY, "MF-23");
	}

	@Test
	void theApprovalShowsItsStepsAndWhatBlocks() throws Exception {
		this.fixture.budget();
		String number = this.fixture.submitted(deliberating());
		reads("/projects/" + number, Role.STREET_CLERK, "民微岗初审");
		reads("/projects/" + number + "/approval", Role.STREET_CLERK, "FUND-01");
		reads("/projects/" + number + "/print/F06", Role.STREET_CLERK, "立项审批表");
		this.fixture.agree(number);
		RunStep next = this.fixture.step(number);
		reads("/projects/" + number + "/approval", next.role(), next.label());
		reads("/waivers", Role.BUREAU_AUDIT, "例外事项清单");
		reads("/approvals?q=" + number, Role.STREET_LEADER, number);
		reads("/", next.role(), next.label());
		reads("/search?q=" + number, Role.STREET_FINANCE, number);
	}

	@Test
	void theFundsShowWhatAnApprovalTook() throws Exception {
		this.fixture.approved(deliberating());
		reads("/funds/2026/TY", Role.STREET_FINANCE, "立项占用");
		reads("/funds", Role.BUREAU_FINANCE, "桃源街道");
		reads("/funds/2026/TY/budget", Role.STREET_FINANCE, "调整额");
	}

}
