package cn.nanshan.minsheng.workflow;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores approvals. */
interface ApprovalRunRepository extends Repository<ApprovalRun, UUID> {

	Optional<ApprovalRun> findFirstBySubjectOrderByRoundDesc(UUID subject);

	ApprovalRun save(ApprovalRun run);

	void flush();

}
