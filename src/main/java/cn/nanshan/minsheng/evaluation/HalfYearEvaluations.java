package cn.nanshan.minsheng.evaluation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores half-yearly evaluations. */
interface HalfYearEvaluations extends Repository<HalfYearEvaluation, UUID> {

	Optional<HalfYearEvaluation> findById(UUID id);

	/**
	 * Finds by the code of a community, or of a street for what is the whole street's.
	 */
	@Query("""
			select e from HalfYearEvaluation e where e.halfYear = :halfYear
			and (e.communityCode = :place or (e.communityCode is null and e.streetCode = :place))
			""")
	Optional<HalfYearEvaluation> at(String place, String halfYear);

	boolean existsByStreetCodeAndFilingNumberAndIdNot(String streetCode, String filingNumber, UUID id);

	HalfYearEvaluation save(HalfYearEvaluation evaluation);

	void flush();

}
