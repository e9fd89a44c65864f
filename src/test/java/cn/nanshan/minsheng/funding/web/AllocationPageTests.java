package cn.nanshan.minsheng.funding.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.funding.Grant;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What each community may take, as the finance officer fills it in: uneven with a reason,
 * never more than there is, never less than is held (FUND-01, FUND-02, FUND-25).
 */
@IntegrationTest
class AllocationPageTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final Budgets budgets;

	private final Commitments commitments;

	private final TransactionTemplate transaction;

	private final String first;

	private final String second;

	private FundDesk desk;

	AllocationPageTests(MockMvc mvc, Cast cast, Places places, Budgets budgets, Commitments commitments,
			TransactionTemplate transaction) {
		this.mvc = mvc;
		this.cast = cast;
		this.budgets = budgets;
		this.commitments = commitments;
		this.transaction = transaction;
		List<Community> communities = places.communities(Cast.STREET);
		this.first = communities.get(0).code();
		this.second = communities.get(1).code();
		this.desk = new FundDesk(mvc, cast);
	}

	@BeforeEach
	void aMillionOfItsOwn() throws Exception {
		this.desk = new FundDesk(this.mvc, this.cast).opened("500000");
	}

	@Test
	@Enforces("FUND-02-b")
	void unevenWithoutAReasonIsRefusedAndStaysTyped() throws Exception {
		allot("600000.00", "", "300000.00", "").andExpect(Blocked.by("FUND-02-b"))
			.andExpect(content().string(allOf(containsString("value=\"600000.00\""), containsString("次会议"))));
	}

	@Test
	@AtBoundary("FUND-02-b")
	void unevenWithAReasonIsKept() throws Exception {
		allot("600,000", "老旧小区多", "300000", "").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/allocations").text()).contains("已分配 900,000.00 元", "老旧小区多");
	}

	@Test
	@Enforces("FUND-01")
	void noMoreIsAllottedThanThereIs() throws Exception {
		allot("500000.01", "老旧小区多", "500000", "").andExpect(Blocked.by("FUND-01"));
		allot("500000.00", "", "500000", "").andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-25")
	void nobodyIsAllottedLessThanIsHeld() throws Exception {
		grant(this.first, "200000");
		allot("199999.99", "", "199999.99", "").andExpect(Blocked.by("FUND-25"))
			.andExpect(content().string(containsString("已占用 200,000.00 元，额度 199,999.99 元")));
		allot("200000", "", "200000", "").andExpect(status().is3xxRedirection());
	}

	@Test
	void aSheetOpenedBeforeAnotherWasKeptIsRefused() throws Exception {
		String seen = this.desk.version("/allocations");
		allot("300000", "", "300000", "").andExpect(status().is3xxRedirection());
		this.desk.allot(seen, this.first, "400000", "", this.second, "400000", "")
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("300,000.00 元")));
	}

	@Test
	void aCommunityOfAnotherStreetIsNotThere() throws Exception {
		this.desk.allot(this.desk.version("/allocations"), Cast.OTHER_COMMUNITY, "1000", "")
			.andExpect(status().isNotFound());
	}

	@Test
	void aWrongSumIsRefusedAtItsRow() throws Exception {
		allot("3万", "", "1.005", "").andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(allOf(containsString("写成 30000"), containsString("最多两位小数"), containsString("value=\"3万\""))));
	}

	@Test
	void noMoreIsTransferredThanIsLeft() throws Exception {
		allot("300000", "", "300000", "").andExpect(status().is3xxRedirection());
		grant(this.first, "250000");
		this.desk.transfer(this.first, this.second, "50000.01")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("未占用 50,000.00 元"), containsString("50000.01"))));
		this.desk.transfer(this.first, this.first, "1")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("调入方不能和调出方相同")));
		this.desk.transfer(this.first, this.second, "50000.00").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/allocations").text()).contains("年中执行较快", "-50,000.00", "350,000.00");
	}

	@Test
	@Enforces("FUND-25")
	void theDatabaseKeepsACommunityToItsAllocation() throws Exception {
		allot("300000", "", "300000", "").andExpect(status().is3xxRedirection());
		grant(this.first, "300000");
		assertThatThrownBy(() -> grant(this.first, "0.01")).isInstanceOf(FundsRefused.class).hasMessageContaining("额度");
		grant(this.second, "300000");
	}

	private ResultActions allot(String sum, String reason, String other, String otherReason) throws Exception {
		return this.desk.allot(this.desk.version("/allocations"), this.first, sum, reason, this.second, other,
				otherReason);
	}

	private void grant(String community, String sum) {
		UUID budget = this.budgets.of(Cast.STREET, this.desk.year()).orElseThrow().id();
		this.transaction.executeWithoutResult((status) -> this.commitments
			.commit(new Grant(UUID.randomUUID(), budget, community, Money.of(sum)), UUID.randomUUID()));
	}

}
