package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who is related to the vendor puts no hand to its money. The declarations are of years
 * of their own, so that no other test reads them.
 */
@IntegrationTest
class PaymentRecusalTests {

	/** A shareholder of the vendor that is paid. */
	private static final String SHAREHOLDER = "钱进";

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final SettlementFixture fixture;

	private final DeclareInterests declarations;

	PaymentRecusalTests(MockMvc mvc, Cast cast, TestClock clock, SettlementFixture fixture,
			DeclareInterests declarations) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.fixture = fixture;
		this.declarations = declarations;
	}

	@ParameterizedTest
	@CsvSource({ "STREET_CLERK, REQUESTED, 2061", "STREET_FINANCE, REVIEWED, 2062", "STREET_LEADER, CHECKED, 2063" })
	@Enforces("COI-07")
	void whoIsRelatedToTheVendorDoesNotSign(Role office, PaymentState state, int year) throws Exception {
		UUID payment = at(state);
		declare(office, LocalDate.of(year, 6, 1), new RelatedPerson(Relation.SPOUSE, SHAREHOLDER, "", null));
		String page = show(payment, office);
		assertThat(Blocked.clauses(page)).containsExactly("COI-07");
		sign(payment, office).andExpect(Blocked.by("COI-07"))
			.andExpect(content().string(containsString("申报的夫妻与该单位")))
			.andExpect(content().string(not(containsString(SHAREHOLDER))));
		assertThat(this.fixture.paymentState(payment)).isEqualTo(state.name());
	}

	@Test
	@Enforces("COI-07")
	void whoIsRelatedNeitherAsksNorPays() throws Exception {
		String number = this.fixture.payable();
		UUID payment = at(PaymentState.APPROVED);
		RelatedPerson partner = new RelatedPerson(Relation.SHARED_INTEREST, "示例合伙人", VendorFixture.FIRST, null);
		declare(Role.STREET_FINANCE, LocalDate.of(2064, 6, 1), partner);
		as(Role.STREET_FINANCE,
				post("/payments/" + payment + "/voucher").param("paidOn", this.fixture.today().toString())
					.param("voucherNumber", "记-9")
					.param("version", version(payment)))
			.andExpect(Blocked.by("COI-07"));
		declare(Role.COMMUNITY_CLERK, LocalDate.of(2064, 6, 2), partner);
		ask(number, Role.COMMUNITY_CLERK).andExpect(Blocked.by("COI-07"));
	}

	@Test
	@AtBoundary("COI-07")
	void aNameThatIsOnlyAlikeIsNoRelation() throws Exception {
		UUID payment = at(PaymentState.REQUESTED);
		declare(Role.STREET_CLERK, LocalDate.of(2065, 6, 1),
				new RelatedPerson(Relation.SPOUSE, SHAREHOLDER + "生", VendorFixture.FIRST + "第二分公司", null));
		sign(payment, Role.STREET_CLERK).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("COI-08")
	@AtBoundary("COI-08")
	void nobodySignsOnTheDeclarationOfTheYearBefore() throws Exception {
		UUID payment = at(PaymentState.REQUESTED);
		declare(Role.STREET_CLERK, LocalDate.of(2066, 1, 10));
		this.clock.setTo(LocalDate.of(2067, 1, 11));
		sign(payment, Role.STREET_CLERK).andExpect(Blocked.by("COI-08"));
		this.clock.setTo(LocalDate.of(2067, 1, 10));
		sign(payment, Role.STREET_CLERK).andExpect(status().is3xxRedirection());
	}

	@Test
	@AtBoundary({ "COI-07", "COI-08" })
	void theVendorAsksForItsOwnMoney() throws Exception {
		ask(this.fixture.payable(), Role.VENDOR).andExpect(status().is3xxRedirection());
	}

	@Test
	void thePanelJudgesNobodyButTheOneWhoSigns() throws Exception {
		UUID payment = at(PaymentState.REQUESTED);
		declare(Role.STREET_LEADER, LocalDate.of(2068, 6, 1),
				new RelatedPerson(Relation.SPOUSE, SHAREHOLDER, "", null));
		String page = show(payment, Role.STREET_LEADER);
		assertThat(Blocked.clauses(page)).isEmpty();
		assertThat(page).contains("轮到签字的人签字时核验");
	}

	private UUID at(PaymentState state) {
		UUID payment = this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		return switch (state) {
			case REQUESTED -> payment;
			case REVIEWED -> this.fixture.reviewed(payment);
			case CHECKED -> this.fixture.checked(this.fixture.reviewed(payment));
			default -> this.fixture.approved(payment);
		};
	}

	private void declare(Role office, LocalDate on, RelatedPerson... people) {
		this.clock.setTo(on);
		this.declarations.declare(List.of(people), this.cast.the(office));
	}

	private ResultActions ask(String number, Role role) throws Exception {
		MockHttpServletRequestBuilder request = Invoices.typed(post("/projects/" + number + "/payments/new"),
				"1000.00");
		Map.of("stage", "ADVANCE", "fundUse", "IMPLEMENTATION", "amount", "1000.00", "purpose", "首款")
			.forEach((name, value) -> request.param(name, value));
		return as(role, request);
	}

	private String show(UUID payment, Role role) throws Exception {
		return as(role, get("/payments/" + payment)).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private ResultActions sign(UUID payment, Role role) throws Exception {
		return as(role,
				post("/payments/" + payment + "/signature").param("opinion", "同意").param("version", version(payment)));
	}

	private String version(UUID payment) {
		return String.valueOf(this.fixture.paymentVersion(payment));
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

}
