package cn.nanshan.minsheng.procurement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores the accounts of vendors. */
interface VendorAccountRepository extends Repository<VendorAccount, UUID> {

	Optional<VendorAccount> findById(UUID vendorId);

	List<VendorAccount> findByVendorIdIn(Collection<UUID> vendorIds);

	VendorAccount save(VendorAccount account);

	void flush();

}
