package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** No tranche pays for running costs, whatever the budget says (FUND-06). */
@IntegrationTest
class RunningCostTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	RunningCostTests(MockMvc mvc, Cast cast, SettlementFixture fixture) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
	}

	@Test
	@Enforces("FUND-06")
	void aPurposeThatIsRunningCostsIsRefused() throws Exception {
		request(this.fixture.payable(), "项目组外出差旅和招待").andExpect(Blocked.by("FUND-06"))
			.andExpect(content().string(containsString("付款事由“项目组外出差旅和招待”含“差旅”“招待”")));
	}

	@Test
	@AtBoundary("FUND-06")
	void wagesThatTheLawAsksForInWorksAreNone() throws Exception {
		request(this.fixture.payable(), "进度款（含农民工工资专户）").andExpect(status().is(303));
	}

	private ResultActions request(String number, String purpose) throws Exception {
		return this.mvc.perform(Invoices.typed(post("/projects/" + number + "/payments/new"), "1000")
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf())
			.param("stage", "ADVANCE")
			.param("fundUse", "IMPLEMENTATION")
			.param("amount", "1000")
			.param("purpose", purpose));
	}

}
