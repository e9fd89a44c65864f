package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who could gain neither chooses nor signs; the declarations of these days are theirs
 * alone.
 */
@IntegrationTest
class ConflictTests {

	private static final String SHAREHOLDER = "示例股东丁";

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProcurementFixture fixture;

	private final VendorFixture vendors;

	private final DeclareInterests declarations;

	ConflictTests(MockMvc mvc, Cast cast, TestClock clock, ProcurementFixture fixture, VendorFixture vendors,
			DeclareInterests declarations) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.fixture = fixture;
		this.vendors = vendors;
		this.declarations = declarations;
	}

	private void declare(LocalDate on, Relation relation, String name, String unit) {
		this.clock.setTo(on);
		this.declarations.declare(List.of(new RelatedPerson(relation, name, unit, null)), this.fixture.office());
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	private String preselecting() {
		return this.fixture.by(ProcurementMethod.PRESELECTED, this.fixture.opened());
	}

	private Form award(String number, UUID vendor) {
		return Form.award(number, this.fixture.version(number), vendor);
	}

	@Test
	@Enforces({ "COI-04", "COI-07" })
	void noneOfTheFiveRelationsChoosesAndTheNameStaysHidden() throws Exception {
		UUID vendor = this.vendors.named("示例丁服务中心", "法人丁", SHAREHOLDER);
		String number = preselecting();
		LocalDate day = LocalDate.of(2046, 6, 1);
		for (Relation relation : Relation.values()) {
			declare(day, relation, SHAREHOLDER, "");
			send(award(number, vendor)).andExpect(Blocked.by("COI-07"))
				.andExpect(content().string(containsString(relation.label())))
				.andExpect(content().string(not(containsString(SHAREHOLDER))));
			day = day.plusDays(1);
		}
		assertThat(this.fixture.sheet(number).award()).isNull();
	}

	@Test
	@Enforces("COI-07")
	void aUnitDeclaredByNameOrByItsCreditCodeIsFound() throws Exception {
		VendorDetails details = this.vendors.details("示例戊服务中心", "法人戊", "");
		UUID vendor = this.vendors.with(details);
		String number = preselecting();
		declare(LocalDate.of(2046, 7, 1), Relation.SPOUSE, "示例配偶", "示例戊 服务中心");
		send(award(number, vendor)).andExpect(Blocked.by("COI-07"));
		declare(LocalDate.of(2046, 7, 2), Relation.SPOUSE, "示例配偶", details.creditCode());
		send(award(number, vendor)).andExpect(Blocked.by("COI-07"));
		declare(LocalDate.of(2046, 7, 3), Relation.SPOUSE, "示例配偶", "示例己服务中心");
		send(award(number, vendor)).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("COI-07")
	void whoBecameRelatedAfterTheAwardDoesNotSign() throws Exception {
		UUID vendor = this.vendors.named("示例庚服务中心", "示例法人庚", "");
		String number = this.fixture.awarded(preselecting(), vendor, Money.of(90_000));
		declare(LocalDate.of(2046, 8, 1), Relation.SHARED_INTEREST, "示例法人庚", "");
		send(Form.contract(number, this.fixture.version(number))).andExpect(Blocked.by("COI-07"));
	}

	@Test
	@Enforces("COI-08")
	void neitherAwardNorContractWithoutTheStatement() throws Exception {
		String number = preselecting();
		send(award(number, this.vendors.first()).without("stated")).andExpect(Blocked.by("COI-08"));
		this.fixture.awarded(number, this.vendors.first(), Money.of(90_000));
		send(Form.contract(number, this.fixture.version(number)).without("stated")).andExpect(Blocked.by("COI-08"));
	}

	@Test
	@Enforces("COI-08")
	void aDeclarationOfLastYearIsTooOld() throws Exception {
		String number = preselecting();
		declare(LocalDate.of(2051, 1, 10), Relation.SPOUSE, "示例配偶", "");
		this.clock.setTo(LocalDate.of(2052, 1, 11));
		send(award(number, this.vendors.first())).andExpect(Blocked.by("COI-08"));
		this.clock.setTo(LocalDate.of(2052, 1, 10));
		send(award(number, this.vendors.first())).andExpect(status().is3xxRedirection());
	}

}
