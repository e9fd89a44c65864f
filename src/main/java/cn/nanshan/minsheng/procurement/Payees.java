package cn.nanshan.minsheng.procurement;

import java.util.Optional;

import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.stereotype.Component;

/**
 * Tells who gains when a project pays, so that whoever signs for the money can be
 * compared with it (COI-07).
 */
@Component
public class Payees {

	private final Contracts contracts;

	private final VendorRepository vendors;

	Payees(Contracts contracts, VendorRepository vendors) {
		this.contracts = contracts;
		this.vendors = vendors;
	}

	/** Returns the vendor of a project's contract, empty before it is signed. */
	public Optional<Party> of(ProjectId project) {
		return this.contracts.of(project)
			.flatMap((contract) -> this.vendors.findById(contract.vendorId()))
			.map((vendor) -> vendor.details().party());
	}

}
