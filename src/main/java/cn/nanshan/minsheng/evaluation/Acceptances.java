package cn.nanshan.minsheng.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores acceptances. */
interface Acceptances extends Repository<Acceptance, UUID> {

	Optional<Acceptance> findById(UUID id);

	List<Acceptance> findByProjectIdOrderByRound(UUID projectId);

	Optional<Acceptance> findFirstByProjectIdOrderByRoundDesc(UUID projectId);

	Acceptance save(Acceptance acceptance);

}
