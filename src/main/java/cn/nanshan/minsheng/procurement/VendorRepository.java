package cn.nanshan.minsheng.procurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores vendors; the list is read by SQL elsewhere. */
interface VendorRepository extends Repository<Vendor, UUID> {

	Optional<Vendor> findById(UUID id);

	/** Loads a vendor and holds it until the end of the transaction. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from Vendor v where v.id = :id")
	Optional<Vendor> held(UUID id);

	@Query("select v from Vendor v where v.details.creditCode = :code")
	Optional<Vendor> withCode(String code);

	@Query("select v from Vendor v where v.active order by v.details.name")
	List<Vendor> active();

	Vendor save(Vendor vendor);

	void flush();

}
