package cn.nanshan.minsheng.demand;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores demands; lists are read by SQL elsewhere. */
interface DemandRepository extends Repository<Demand, UUID> {

	Optional<Demand> findByNumber(String number);

	Demand save(Demand demand);

	void flush();

}
