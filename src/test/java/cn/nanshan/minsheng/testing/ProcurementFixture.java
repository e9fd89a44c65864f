package cn.nanshan.minsheng.testing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.Chosen;
import cn.nanshan.minsheng.procurement.CollectiveDecision;
import cn.nanshan.minsheng.procurement.ContractDraft;
import cn.nanshan.minsheng.procurement.ContractSigning;
import cn.nanshan.minsheng.procurement.MethodChoice;
import cn.nanshan.minsheng.procurement.Opening;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.procurement.ProcurementOpening;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
import cn.nanshan.minsheng.procurement.ProcurementSheets;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes approved projects of 大学城社区 through their procurement to the contract, by the same
 * use cases as the procurement office. Each step returns the number of its project, so
 * that a test may stop before any of them.
 */
@Component
public class ProcurementFixture {

	/** 采购人 of a community project unless somebody else is named. */
	public static final String PURCHASER = "桃源街道办事处";

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final VendorFixture vendors;

	private final ProcurementOpening opening;

	private final ProcurementWork work;

	private final ContractSigning signing;

	private final ProcurementSheets sheets;

	private final TransactionTemplate transaction;

	ProcurementFixture(Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approval,
			VendorFixture vendors, ProcurementOpening opening, ProcurementWork work, ContractSigning signing,
			ProcurementSheets sheets, TransactionTemplate transaction) {
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approval = approval;
		this.vendors = vendors;
		this.opening = opening;
		this.work = work;
		this.signing = signing;
		this.sheets = sheets;
		this.transaction = transaction;
	}

	/** Takes a design to the street's approval. */
	public String approved(DesignBuilder design) {
		return this.approval.approved(this.projects.deliberating(design));
	}

	/** Opens the procurement of an approved project. */
	public String opened(String approved) {
		this.approval.declared(office());
		this.opening.open(approved, this.approval.version(approved),
				new Opening(PURCHASER, "梁国栋", "更换松动地砖 320 平方米，八月底前完工，按图验收。"), true, office());
		return approved;
	}

	/** Opens the procurement of a design that satisfies every rule. */
	public String opened() {
		return opened(approved(this.projects.design()));
	}

	/** Takes the method of an open procurement. */
	public String by(ProcurementMethod method, String opened) {
		return by(new MethodChoice(method, "金额小、市场上供应充足", false), opened);
	}

	public String by(MethodChoice choice, String opened) {
		this.work.choose(opened, version(opened), choice, office());
		return opened;
	}

	/** Takes a valid quote of 90 000 of each of these vendors. */
	public String quoted(String opened, UUID... bidders) {
		for (UUID bidder : bidders) {
			this.work.receive(opened, version(opened), bidder, Money.of(90_000), true, "", office());
		}
		return opened;
	}

	/** Asks three vendors, the first of them the one with an account. */
	public String readyToAward(String opened) {
		return quoted(by(ProcurementMethod.SELF, opened), this.vendors.first(), this.vendors.another(),
				this.vendors.another());
	}

	/** Records a vote of the leading body without abstentions or recusals. */
	public String decided(String opened, int members, int favour, int against) {
		this.work.decide(opened, version(opened),
				new CollectiveDecision(this.clock.today(), members, 0, favour, against, 0, "桃源党工委〔2026〕11 号"),
				office());
		return opened;
	}

	/** Chooses a vendor for a sum, which it asked for if it quoted at all. */
	public String awarded(String readyToAward, UUID vendor, Money sum) {
		if (sheet(readyToAward).askedBy(vendor) != null) {
			this.work.receive(readyToAward, version(readyToAward), vendor, sum, true, "", office());
		}
		this.approval.declared(office());
		this.work.award(readyToAward, version(readyToAward), new Chosen(vendor, sum, true), "报价最低且响应需求", office());
		return readyToAward;
	}

	/** Finds the vendor with an account by three quotes, for 90 000. */
	public String awarded(String opened) {
		return awarded(readyToAward(opened), this.vendors.first(), Money.of(90_000));
	}

	/** Signs what was awarded and returns the contract's id. */
	public UUID signed(String awarded) {
		return signed(awarded, Money.of(90_000), this.clock.today().plusMonths(3));
	}

	/** Signs for a sum until a day and returns the contract's id. */
	public UUID signed(String awarded, Money sum, LocalDate until) {
		this.approval.declared(office());
		LocalDate today = this.clock.today();
		return this.signing.sign(awarded, version(awarded),
				new ContractDraft("桃采合〔2026〕" + awarded, sum, today, today, until, "签订后付三成，验收后付清"), true, office());
	}

	/** Takes a design all the way to a contract with the first vendor. */
	public String contracted(DesignBuilder design, Money sum) {
		String number = awarded(readyToAward(opened(approved(design))), this.vendors.first(), sum);
		signed(number, sum, this.clock.today().plusMonths(3));
		return number;
	}

	/** Returns what is stored about an open procurement. */
	public ProcurementSheet sheet(String opened) {
		return Objects.requireNonNull(this.transaction
			.execute((status) -> this.sheets.of(this.approval.project(opened), office()).orElseThrow()));
	}

	/** Returns the version that a form of an open procurement would carry. */
	public int version(String opened) {
		return sheet(opened).version();
	}

	/** Returns who handles procurement in 桃源街道. */
	public Actor office() {
		return this.cast.the(Role.STREET_PROCUREMENT);
	}

}
