package cn.nanshan.minsheng.procurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.project.ProjectId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells who gains when a project pays, so that whoever signs for the money can be
 * compared with it (COI-07), and where the money goes.
 */
@Component
public class Payees {

	private final Contracts contracts;

	private final VendorRepository vendors;

	private final VendorAccountRepository accounts;

	Payees(Contracts contracts, VendorRepository vendors, VendorAccountRepository accounts) {
		this.contracts = contracts;
		this.vendors = vendors;
		this.accounts = accounts;
	}

	/** Returns the vendor of a project's contract, empty before it is signed. */
	public Optional<Party> of(ProjectId project) {
		return this.contracts.of(project)
			.flatMap((contract) -> this.vendors.findById(contract.vendorId()))
			.map((vendor) -> vendor.details().party());
	}

	/** Returns who is paid for these projects, and where to, for the bank's list. */
	public Map<UUID, Payee> ofAll(Collection<UUID> projects) {
		Map<UUID, Contract> contracts = this.contracts.ofAll(projects);
		Map<UUID, BankAccount> known = this.accounts
			.findByVendorIdIn(contracts.values().stream().map(Contract::vendorId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(VendorAccount::vendorId, VendorAccount::account));
		Map<UUID, Payee> payees = new HashMap<>();
		contracts.forEach((project, contract) -> payees.put(project,
				new Payee(contract.vendorId(), contract.vendorName(), known.get(contract.vendorId()))));
		return payees;
	}

	/**
	 * Who is paid.
	 *
	 * @param vendorId the vendor
	 * @param name its name when it signed
	 * @param account where it is paid to, absent if nobody has entered it
	 */
	public record Payee(UUID vendorId, String name, @Nullable BankAccount account) {

	}

}
