package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.AbnormalList;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.StudyPublicity;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what the rules of procurement look at, for the page and for the step alike. */
@Component
class ProcurementFactsReader {

	private final VendorRepository vendors;

	private final AbnormalList abnormal;

	private final Declarations declarations;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	private final Places places;

	private final StudyPublicity publicity;

	private final Clock clock;

	ProcurementFactsReader(VendorRepository vendors, AbnormalList abnormal, Declarations declarations,
			PolicyTermBook terms, WaiverBook waivers, Places places, StudyPublicity publicity, Clock clock) {
		this.vendors = vendors;
		this.abnormal = abnormal;
		this.declarations = declarations;
		this.terms = terms;
		this.waivers = waivers;
		this.places = places;
		this.publicity = publicity;
		this.clock = clock;
	}

	/** Reads for an opening, which is governed by the figures of today. */
	OpeningFacts opening(Project project, Opening opening, boolean stated, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		Party party = new Party("",
				new HashSet<>(Arrays.asList(project.outline().responsiblePerson(), project.outline().contactPerson())));
		return new OpeningFacts(project.id().value(), project.number(), project.track(), opening, purchaserOf(project),
				handler(actor, party, stated, today), this.publicity.of(project, today), today,
				this.waivers.of(project.id().value()));
	}

	/**
	 * Returns the street office, the purchaser unless somebody else is named (PROC-16).
	 */
	String purchaserOf(Project project) {
		return this.places.streetName(project.home().streetCode()) + "办事处";
	}

	/** Reads for an award or a contract, governed by the day the procurement opened. */
	ProcurementFacts choice(Project project, Procurement procurement, Chosen chosen, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		UUID vendorId = chosen.vendorId();
		@Nullable Vendor vendor = (vendorId != null) ? this.vendors.findById(vendorId).orElse(null) : null;
		VendorFacts facts = (vendor != null) ? new VendorFacts(vendor.id(), vendor.name(),
				this.abnormal.entryOf(vendor.id(), today).orElse(null), chosen.sum()) : null;
		Party party = (vendor != null) ? vendor.details().party() : null;
		Money approved = project.approvedAmount();
		return new ProcurementFacts(project.id().value(), project.number(), project.track(),
				(approved != null) ? approved : Money.ZERO, procurement.method(), procurement.changedFrom(),
				procurement.decision(), procurement.quotes(), related(procurement.quotes()), procurement.award(), facts,
				handler(actor, party, chosen.stated(), today),
				this.terms.on(procurement.openedOn(), project.home().streetCode()),
				this.waivers.of(project.id().value()));
	}

	private Handler handler(Actor actor, @Nullable Party party, boolean stated, LocalDate today) {
		return new Handler(this.declarations.standingOf(actor.accountId(), today), party, stated);
	}

	private List<String> related(List<Quote> quotes) {
		List<VendorDetails> bidders = quotes.stream()
			.filter(Quote::valid)
			.map((quote) -> this.vendors.findById(quote.vendorId()).orElse(null))
			.filter(Objects::nonNull)
			.map(Vendor::details)
			.toList();
		return Independence.breaches(bidders);
	}

}
