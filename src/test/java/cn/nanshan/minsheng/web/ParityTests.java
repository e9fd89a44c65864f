package cn.nanshan.minsheng.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The panel 卡在哪里 says beforehand what the action then does: where it is clear the action
 * succeeds, where it is not the action is refused by the same clauses.
 */
@IntegrationTest
class ParityTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture drafts;

	private final ApprovalFixture approvals;

	private final EvaluationFixture works;

	private final SettlementFixture ends;

	@Autowired
	ParityTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture drafts, ApprovalFixture approvals,
			EvaluationFixture works, SettlementFixture ends) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.drafts = drafts;
		this.approvals = approvals;
		this.works = works;
		this.ends = ends;
	}

	@TestFactory
	Stream<DynamicTest> whatThePanelSaysHappens() {
		return Stream.of(entry("a whole design enters deliberation", true, () -> this.drafts.draft()),
				entry("a design without a demand does not", false, () -> this.drafts.draft(new DesignBuilder())),
				action("a result nobody posted does not", false, "submission", Role.COMMUNITY_SECRETARY,
						() -> this.approvals.passed(this.drafts.deliberating())),
				action("reported work is confirmed", true, "completion", Role.COMMUNITY_CLERK,
						() -> this.works.nearlyDone(ProjectType.WORKS)),
				action("a whole dossier is closed", true, "archive", Role.STREET_CLERK, this.ends::readyToArchive),
				action("an incomplete one is not", false, "archive", Role.STREET_CLERK,
						() -> this.ends.settled(this.ends.paidInFull(), SettlementFixture.CONTRACT, Money.ZERO)),
				action("a posted result goes to the street", true, "submission", Role.COMMUNITY_SECRETARY,
						this::posted));
	}

	private String posted() {
		String number = this.approvals.passed(this.drafts.deliberating());
		this.approvals.posted(number);
		this.clock.setTo(this.approvals.today().plusDays(7));
		return number;
	}

	private DynamicTest entry(String name, boolean clear, Supplier<String> project) {
		return action(name, clear, "deliberation-entry", Role.COMMUNITY_SECRETARY, project);
	}

	private DynamicTest action(String name, boolean clear, String action, Role role, Supplier<String> project) {
		return DynamicTest.dynamicTest(name, () -> {
			String address = "/projects/" + project.get() + "/" + action;
			String page = answer(get(address), role).getContentAsString();
			List<String> announced = Blocked.clauses(page);
			assertThat(announced.isEmpty()).as(announced.toString()).isEqualTo(clear);
			MockHttpServletResponse done = answer(
					post(address).param("version", Jsoup.parse(page).select("[name=version]").val())
						.param("place", "街道档案室 3 柜 2 层")
						.with(csrf()),
					role);
			if (clear) {
				assertThat(done.getStatus()).isEqualTo(303);
			}
			else {
				assertThat(done.getStatus()).isEqualTo(422);
				assertThat(Blocked.clauses(done.getContentAsString())).isEqualTo(announced);
			}
		});
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Role role) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role))).andReturn().getResponse();
	}

}
