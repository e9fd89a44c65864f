package cn.nanshan.minsheng.project;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores the street's studies. */
interface StreetStudies extends Repository<StreetStudy, UUID> {

	Optional<StreetStudy> findFirstByProjectIdOrderByRoundDesc(UUID projectId);

	StreetStudy save(StreetStudy study);

}
