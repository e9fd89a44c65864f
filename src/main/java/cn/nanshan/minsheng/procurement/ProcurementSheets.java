package cn.nanshan.minsheng.procurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;

import org.springframework.stereotype.Component;

/** Puts together what a reader may see of a project's procurement. */
@Component
public class ProcurementSheets {

	private final ProcurementRepository procurements;

	private final VendorRepository vendors;

	private final Contracts contracts;

	private final ContractChanges changes;

	ProcurementSheets(ProcurementRepository procurements, VendorRepository vendors, Contracts contracts,
			ContractChanges changes) {
		this.procurements = procurements;
		this.vendors = vendors;
		this.contracts = contracts;
		this.changes = changes;
	}

	/** Returns the sheet, empty before procurement opens. */
	public Optional<ProcurementSheet> of(Project project, Actor reader) {
		return this.procurements.findById(project.id()).map((procurement) -> sheet(project, procurement, reader));
	}

	private ProcurementSheet sheet(Project project, Procurement procurement, Actor reader) {
		UUID own = reader.scope().vendorId();
		boolean inside = own == null;
		Award award = procurement.award();
		boolean mayKnow = award != null && (inside || award.vendorId().equals(own));
		List<ProcurementSheet.QuoteRow> quotes = procurement.quotes()
			.stream()
			.filter((quote) -> inside || quote.vendorId().equals(own))
			.map((quote) -> new ProcurementSheet.QuoteRow(quote.vendorId(), name(quote.vendorId()), quote.sum(),
					quote.valid(), quote.note(), quote.receivedOn()))
			.toList();
		Contract contract = this.contracts.of(project.id())
			.filter((signed) -> inside || signed.vendorId().equals(own))
			.orElse(null);
		return new ProcurementSheet(project.number(), procurement.version(), inside, procurement.opening(),
				procurement.openedOn(), procurement.round(), inside ? procurement.method() : null,
				inside ? procurement.changedFrom() : null, inside ? procurement.decision() : null, quotes,
				inside ? procurement.failures() : List.of(), mayKnow ? award : null,
				(mayKnow && award != null) ? name(award.vendorId()) : "", contract,
				(contract != null) ? this.changes.of(contract.id()) : List.of());
	}

	private String name(UUID vendor) {
		return this.vendors.findById(vendor).map(Vendor::name).orElse("");
	}

}
