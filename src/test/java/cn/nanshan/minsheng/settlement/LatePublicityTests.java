package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A purchase result that somebody forgot to make public is posted late; until then
 * nothing is paid.
 */
@IntegrationTest
class LatePublicityTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final EvaluationFixture works;

	private final SettlementFixture settlements;

	LatePublicityTests(MockMvc mvc, Cast cast, EvaluationFixture works, SettlementFixture settlements) {
		this.mvc = mvc;
		this.cast = cast;
		this.works = works;
		this.settlements = settlements;
	}

	@Test
	void aForgottenNoticeIsPostedWhileWorkGoesOn() throws Exception {
		String number = this.works.running();
		askForMoney(number).andExpect(Blocked.by("FUND-26"));
		this.mvc.perform(get("/projects/" + number).with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString("公示采购结果")));
		publish(number);
		askForMoney(number).andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/projects/" + number + "/history").with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString("补发，")));
	}

	@Test
	void aForgottenNoticeSaysThatItIsLate() throws Exception {
		String number = this.works.completed();
		this.mvc
			.perform(get("/projects/" + number + "/notices/new?node=PROCUREMENT")
				.with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString("现在补发")));
		publish(number);
	}

	@Test
	void aSettledProjectStillPostsItForItsDossier() throws Exception {
		String number = this.works.accepted();
		this.settlements.settled(number, SettlementFixture.CONTRACT, SettlementFixture.CONTRACT);
		archive(number).andExpect(content().string(containsString("缺：公示件：采购结果")));
		publish(number);
		archive(number).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("公示件：验收评价结果")))
			.andExpect(content().string(not(containsString("缺：公示件：采购结果"))));
	}

	private ResultActions archive(String number) throws Exception {
		return perform(Role.STREET_CLERK, post("/projects/" + number + "/archive").param("place", "街道档案室 3 柜 2 层")
			.param("version", String.valueOf(this.works.version(number))));
	}

	private void publish(String number) throws Exception {
		String draft = String.valueOf(perform(Role.STREET_PROCUREMENT,
				post("/projects/" + number + "/notices/new").param("node", "PROCUREMENT")
					.param("version", String.valueOf(this.works.version(number)))
					.param("title", "采购结果公示")
					.param("text", "现将采购结果予以公示。")
					.param("channels", "社区公告栏")
					.param("link", ""))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
		perform(Role.STREET_CLERK, post(draft + "/posting").param("version", "0"))
			.andExpect(status().is3xxRedirection());
	}

	private ResultActions askForMoney(String number) throws Exception {
		return perform(Role.COMMUNITY_CLERK,
				Invoices.typed(post("/projects/" + number + "/payments/new"), "1000.00")
					.param("stage", "ADVANCE")
					.param("fundUse", "IMPLEMENTATION")
					.param("amount", "1000.00")
					.param("purpose", "首款"));
	}

	private ResultActions perform(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

}
