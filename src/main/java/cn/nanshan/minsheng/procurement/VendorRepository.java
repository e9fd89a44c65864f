package cn.nanshan.minsheng.procurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores vendors; the list is read by SQL elsewhere. */
interface VendorRepository extends Repository<Vendor, UUID> {

	Optional<Vendor> findById(UUID id);

	@Query("select v from Vendor v where v.details.creditCode = :code")
	Optional<Vendor> withCode(String code);

	@Query("select v from Vendor v where v.active order by v.details.name")
	List<Vendor> active();

	Vendor save(Vendor vendor);

	void flush();

}
