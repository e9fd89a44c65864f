package cn.nanshan.minsheng.evaluation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores half-yearly evaluations. */
interface HalfYearEvaluations extends Repository<HalfYearEvaluation, UUID> {

	Optional<HalfYearEvaluation> findById(UUID id);

	Optional<HalfYearEvaluation> findByCommunityCodeAndHalfYear(String communityCode, String halfYear);

	boolean existsByStreetCodeAndFilingNumberAndIdNot(String streetCode, String filingNumber, UUID id);

	HalfYearEvaluation save(HalfYearEvaluation evaluation);

	void flush();

}
