package cn.nanshan.minsheng.demand;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores rounds of collection; lists are read by SQL. */
interface RoundRepository extends Repository<CollectionRound, UUID> {

	Optional<CollectionRound> findById(UUID id);

	CollectionRound save(CollectionRound round);

	void flush();

}
