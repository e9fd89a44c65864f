package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores forfeits. */
interface ForfeitureRepository extends Repository<Forfeiture, UUID> {

	Optional<Forfeiture> findById(UUID id);

	List<Forfeiture> findByProjectIdOrderByHandsEnteredAt(UUID projectId);

	Forfeiture save(Forfeiture forfeiture);

}
