package cn.nanshan.minsheng.settlement;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores final accounts. */
interface SettlementRepository extends Repository<Settlement, UUID> {

	Optional<Settlement> findById(UUID projectId);

	Settlement save(Settlement settlement);

}
