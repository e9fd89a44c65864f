package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores the editions of the streets' regulations. */
interface RegulationRepository extends Repository<StreetRegulation, UUID> {

	Optional<StreetRegulation> findById(UUID id);

	List<StreetRegulation> findByStreetCodeOrderByEditionDesc(String streetCode);

	StreetRegulation save(StreetRegulation regulation);

	void delete(StreetRegulation regulation);

	void flush();

}
