package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.AbnormalListing;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A vendor is chosen by one of three methods, and by the leading body where it matters.
 */
@IntegrationTest
class AwardTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final ProcurementFixture fixture;

	private final VendorFixture vendors;

	private final AbnormalListing listing;

	AwardTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approval,
			ProcurementFixture fixture, VendorFixture vendors, AbnormalListing listing) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approval = approval;
		this.fixture = fixture;
		this.vendors = vendors;
		this.listing = listing;
	}

	private String opened(String approvedSum) {
		return this.fixture.opened(this.fixture.approved(this.projects.design().requested(approvedSum)));
	}

	private Form form(String number) {
		return form(number, this.vendors.first());
	}

	private Form form(String number, UUID vendor) {
		return Form.award(number, this.fixture.version(number), vendor);
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	private void passes(Form form) throws Exception {
		send(form).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("PROC-06")
	void nobodyIsChosenWithoutAMethod() throws Exception {
		send(form(this.fixture.opened())).andExpect(Blocked.by("PROC-06"));
	}

	@ParameterizedTest
	@EnumSource(names = { "OPEN_TENDER", "PRESELECTED" })
	@AtBoundary("PROC-06")
	void otherMethodsAskForNoQuotes(ProcurementMethod method) throws Exception {
		String number = this.fixture.by(method, this.fixture.opened());
		passes(form(number));
		assertThat(this.fixture.sheet(number).awardedTo()).isEqualTo(VendorFixture.FIRST);
	}

	@Test
	@Enforces("PROC-07")
	void aMillionIsTendered() throws Exception {
		String number = this.fixture.decided(this.fixture.readyToAward(opened("1000000.00")), 9, 9, 0);
		send(form(number)).andExpect(Blocked.by("PROC-07"));
		this.fixture.by(ProcurementMethod.OPEN_TENDER, number);
		send(form(number)).andExpect(Blocked.by("PROC-03"));
		passes(form(this.fixture.decided(number, 9, 9, 0)));
	}

	@Test
	@Enforces("PROC-04")
	void anotherMethodIsForTheLeadingBody() throws Exception {
		String number = this.fixture.by(ProcurementMethod.PRESELECTED,
				this.fixture.readyToAward(this.fixture.opened()));
		this.fixture.quoted(number, this.vendors.first());
		send(form(number)).andExpect(Blocked.by("PROC-03"))
			.andExpect(content().string(containsString("变更采购方式，原为自行采购")));
		passes(form(this.fixture.decided(number, 9, 5, 4)));
	}

	@Test
	@Enforces("PROC-04")
	void anotherMethodInALaterRoundIsToo() throws Exception {
		String number = this.fixture.by(ProcurementMethod.SELF, this.fixture.opened());
		passes(Form.failure(number, this.fixture.version(number)));
		this.fixture.by(ProcurementMethod.PRESELECTED, number);
		send(form(number)).andExpect(Blocked.by("PROC-03"));
		this.fixture.readyToAward(number);
		passes(form(number));
	}

	@Test
	@AtBoundary("PROC-04")
	void otherWordsForTheSameMethodAreNot() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		this.fixture.by(new MethodChoice(ProcurementMethod.SELF, "三家以上单位能供货", false), number);
		passes(form(number));
	}

	@Test
	@AtBoundary({ "PROC-07", "PROC-03" })
	void oneFenBelowAMillionIsNot() throws Exception {
		passes(form(this.fixture.decided(this.fixture.readyToAward(opened("999999.99")), 9, 5, 4)));
	}

	@Test
	@Enforces("PROC-03")
	void threeHundredThousandAreForTheLeadingBody() throws Exception {
		String number = this.fixture.readyToAward(opened("300000.00"));
		send(form(number)).andExpect(Blocked.by("PROC-03"));
		passes(form(this.fixture.readyToAward(opened("299999.99"))));
	}

	@ParameterizedTest
	@CsvSource({ "8, 4, 0", "9, 4, 1", "10, 5, 5" })
	@Enforces("PROC-03")
	void halfOfTheWholeBodyIsNotEnough(int members, int favour, int against) throws Exception {
		String number = this.fixture.decided(this.fixture.readyToAward(opened("300000")), members, favour, against);
		send(form(number)).andExpect(Blocked.by("PROC-03"));
	}

	@Test
	@Enforces("PROC-03")
	void askingOneVendorOnlyIsForTheLeadingBody() throws Exception {
		String number = this.fixture.by(new MethodChoice(ProcurementMethod.SELF, "专利产品", true), this.fixture.opened());
		send(form(number)).andExpect(Blocked.by("PROC-03"));
		passes(form(this.fixture.decided(number, 7, 4, 0)));
	}

	@Test
	@Enforces("PROC-08")
	void anInvalidQuoteDoesNotCount() throws Exception {
		String number = twoQuotes();
		send(Form.quote(number, this.fixture.version(number), this.vendors.another())
			.without("valid")
			.with("note", "没有盖章")).andExpect(status().is3xxRedirection());
		send(form(number)).andExpect(Blocked.by("PROC-08"));
	}

	@Test
	@AtBoundary({ "PROC-08", "PROC-09", "COI-07", "COI-08" })
	void threeQuotesOfStrangersAreEnough() throws Exception {
		passes(form(this.fixture.quoted(twoQuotes(), this.vendors.another())));
	}

	@Test
	void aJustifiedShortageIsForTheLeadingBody() throws Exception {
		String number = twoQuotes();
		this.mvc.perform(Form.waiver(number, "PROC-08").by(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().is3xxRedirection());
		send(form(number)).andExpect(Blocked.by("PROC-03"));
		passes(form(this.fixture.decided(number, 7, 4, 0)));
		this.mvc.perform(Form.waiver(number, "PROC-09").by(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().isConflict());
	}

	private String twoQuotes() {
		return this.fixture.quoted(this.fixture.by(ProcurementMethod.SELF, this.fixture.opened()), this.vendors.first(),
				this.vendors.another());
	}

	@ParameterizedTest
	@EnumSource
	@Enforces("PROC-09")
	void biddersHaveNothingInCommon(Shared shared) throws Exception {
		UUID bidder = this.vendors.with(shared.with(this.vendors.details("示例甲服务中心", "法人甲", "股东甲、股东乙")));
		UUID sister = this.vendors.with(shared.with(this.vendors.details("示例乙服务中心", "法人乙", "股东丙")));
		String number = this.fixture.quoted(this.fixture.by(ProcurementMethod.SELF, this.fixture.opened()),
				this.vendors.first(), this.vendors.another(), bidder);
		this.fixture.quoted(number, sister);
		send(form(number)).andExpect(Blocked.by("PROC-09"));
		send(Form.quote(number, this.fixture.version(number), sister).without("valid").with("note", "与示例甲有关联"))
			.andExpect(status().is3xxRedirection());
		passes(form(number));
	}

	@Test
	@Enforces("PROC-11")
	@AtBoundary("PROC-11")
	void aListedVendorWaitsForTheEndOfItsTerm() throws Exception {
		UUID vendor = this.vendors.another();
		String number = this.fixture.quoted(this.fixture.by(ProcurementMethod.SELF, this.fixture.opened()), vendor,
				this.vendors.another(), this.vendors.another());
		LocalDate listed = this.clock.today();
		this.listing.list(vendor, "示例", "验收不合格", "南民〔2026〕7 号", this.cast.the(Role.BUREAU_CIVIL_AFFAIRS));
		send(form(number, vendor)).andExpect(Blocked.by("PROC-11"));
		this.clock.setTo(listed.plusMonths(24).minusDays(1));
		this.approval.declared(this.fixture.office());
		send(form(number, vendor)).andExpect(Blocked.by("PROC-11"));
		this.clock.setTo(listed.plusMonths(24));
		passes(form(number, vendor));
	}

	@Test
	@Enforces("FUND-25")
	void notAFenAboveWhatWasApproved() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		send(Form.quote(number, this.fixture.version(number), this.vendors.first()).with("sum", "96000.01"));
		send(form(number).with("sum", "96,000.01")).andExpect(Blocked.by("FUND-25"));
		assertThat(this.fixture.sheet(number).award()).isNull();
	}

	@Test
	@AtBoundary("FUND-25")
	void allThatWasApproved() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		send(Form.quote(number, this.fixture.version(number), this.vendors.first()).with("sum", "96000"));
		passes(form(number).with("sum", "96000"));
		Award award = this.fixture.sheet(number).award();
		assertThat((award != null) ? award.sum() : null).isEqualTo(Money.of(96_000));
	}

	@Test
	void aDepartureWithoutAllItsReasonsIsAskedForAgain() throws Exception {
		String number = this.fixture.quoted(this.fixture.by(ProcurementMethod.SELF, this.fixture.opened()),
				this.vendors.first());
		this.mvc.perform(Form.waiver(number, "PROC-08").with("basis", " ").by(this.cast.as(Role.TASK_FORCE)))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("错误：请填依据文件或文号")))
			.andExpect(content().string(containsString("会议纪要号")))
			.andExpect(content().string(containsString("只有两家单位愿意承接")));
		this.mvc.perform(Form.waiver(number, "PROC-08").by(this.cast.as(Role.TASK_FORCE)))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void nobodyIsChosenForMoreThanItAsked() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		send(form(number).with("sum", "90000.01")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("成交额超过该单位的报价 90,000.00 元")));
		assertThat(this.fixture.sheet(number).award()).isNull();
		passes(form(number).with("sum", "90000"));
	}

	@Test
	void whoDidNotQuoteIsNotChosen() throws Exception {
		String number = this.fixture.readyToAward(this.fixture.opened());
		send(form(number, this.vendors.another())).andExpect(status().isUnprocessableContent());
		assertThat(this.fixture.sheet(number).award()).isNull();
	}

	/** What two bidders may share. */
	enum Shared {

		OWNER, ADDRESS, PHONE;

		VendorDetails with(VendorDetails held) {
			return new VendorDetails(held.creditCode(), held.name(), held.kind(), held.established(), held.grade(),
					held.legalRepresentative(), held.shareholders() + ((this == OWNER) ? "、示例同一人" : ""),
					held.keyPeople(), (this == ADDRESS) ? "示例路同一处" : held.address(),
					(this == PHONE) ? "13800990099" : held.phone());
		}

	}

}
