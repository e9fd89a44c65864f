package cn.nanshan.minsheng.integrity;

import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.AccountKeeping;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Unit;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Whoever approves, carries out or supervises is bound by the rules on recusal: somebody
 * new in the office acts only after declaring, whatever the act is.
 */
@IntegrationTest
class BoundOfficesTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final AccountKeeping accounts;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final ProcurementFixture procurements;

	private final EvaluationFixture works;

	private final SettlementFixture payments;

	private final JdbcClient jdbc;

	BoundOfficesTests(MockMvc mvc, Cast cast, AccountKeeping accounts, ProjectFixture projects,
			ApprovalFixture approvals, ProcurementFixture procurements, EvaluationFixture works,
			SettlementFixture payments, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.accounts = accounts;
		this.projects = projects;
		this.approvals = approvals;
		this.procurements = procurements;
		this.works = works;
		this.payments = payments;
		this.jdbc = jdbc;
	}

	/** One act of each kind that the clause names, and who does it. */
	enum Act {

		APPROVAL(Role.STREET_CLERK), PROCUREMENT(Role.STREET_PROCUREMENT), PAYMENT(Role.STREET_FINANCE),
		ACCEPTANCE(Role.COMMUNITY_SECRETARY), EVALUATION(Role.SUPERVISION_TEAM);

		private final Role office;

		Act(Role office) {
			this.office = office;
		}

	}

	@ParameterizedTest
	@EnumSource(Act.class)
	@Enforces("COI-01")
	@AtBoundary("COI-01")
	void nobodyNewInAnOfficeActsBeforeDeclaring(Act act) throws Exception {
		MockHttpServletRequestBuilder form = form(act);
		Actor newcomer = newcomer(act.office);
		send(form, newcomer).andExpect(Blocked.by("COI-08"));
		send(post("/declarations").param("nobody", "true"), newcomer).andExpect(redirectedUrl("/declarations"));
		send(form(act), newcomer).andExpect(status().is3xxRedirection());
	}

	private MockHttpServletRequestBuilder form(Act act) {
		return switch (act) {
			case APPROVAL -> approval(this.approvals.submitted(this.projects.deliberating()));
			case PROCUREMENT -> opening(this.procurements.approved(this.projects.design()));
			case PAYMENT -> signature(this.payments
				.reviewed(this.payments.requested(this.payments.payable(), PaymentStage.ADVANCE, Money.of(1_000))));
			case ACCEPTANCE -> verdict(this.works.inspected());
			case EVALUATION -> opinion(this.works.running());
		};
	}

	private MockHttpServletRequestBuilder approval(String number) {
		return post("/projects/" + number + "/approval").param("version", "" + this.approvals.version(number))
			.param("run", "" + this.approvals.run(number).version())
			.param("outcome", "AGREED")
			.param("opinion", "经研究")
			.param("minutesNumber", "");
	}

	private MockHttpServletRequestBuilder opening(String number) {
		return post("/projects/" + number + "/procurement/opening")
			.param("version", "" + this.approvals.version(number))
			.param("purchaser", ProcurementFixture.PURCHASER)
			.param("representative", "梁国栋")
			.param("requirement", "更换松动地砖 320 平方米")
			.param("stated", "true");
	}

	private MockHttpServletRequestBuilder signature(UUID payment) {
		return post("/payments/" + payment + "/signature").param("opinion", "同意")
			.param("version", "" + this.payments.paymentVersion(payment));
	}

	private MockHttpServletRequestBuilder verdict(UUID acceptance) {
		return post("/acceptances/" + acceptance + "/verdict").param("verdict", "PASSED")
			.param("opinion", "按合同完成")
			.param("demand", "")
			.param("rectifyBy", "")
			.param("verifiedValue", "")
			.param("version", "" + this.works.acceptanceVersion(acceptance));
	}

	private MockHttpServletRequestBuilder opinion(String number) {
		return post("/projects/" + number + "/evaluations").param("method", "HOME_VISIT")
			.param("respondent", "BENEFICIARY")
			.param("satisfaction", "5")
			.param("fit", "4")
			.param("evaluatedOn", this.payments.today().toString());
	}

	/** Opens an account in the office, as the administrator does it. */
	private Actor newcomer(Role office) {
		Actor administrator = this.cast.the(Role.SYSTEM_ADMIN);
		Unit unit = this.accounts.units(administrator)
			.stream()
			.filter((it) -> it.scope().equals(this.cast.the(office).scope()) && it.offices().contains(office))
			.findFirst()
			.orElseThrow();
		String username = "xinren-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(username, "示例新任", unit, Set.of(office), administrator);
		this.jdbc.sql("update account set must_change = false where username = :name").param("name", username).update();
		return this.accounts.named(username, administrator).person();
	}

	private ResultActions send(MockHttpServletRequestBuilder form, Actor actor) throws Exception {
		return this.mvc.perform(form.with(Cast.as(actor)).with(csrf()));
	}

}
