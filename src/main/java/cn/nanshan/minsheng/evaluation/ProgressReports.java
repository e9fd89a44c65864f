package cn.nanshan.minsheng.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores monthly reports. */
interface ProgressReports extends Repository<ProgressReport, UUID> {

	Optional<ProgressReport> findById(UUID id);

	List<ProgressReport> findByProjectIdOrderByMonth(UUID projectId);

	ProgressReport save(ProgressReport report);

}
