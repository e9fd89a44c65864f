package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores refunds. */
interface RefundRepository extends Repository<Refund, UUID> {

	Optional<Refund> findById(UUID id);

	@Query("select r from Refund r where r.paymentId = :payment order by r.hands.enteredAt")
	List<Refund> of(UUID payment);

	@Query("select r from Refund r where r.paymentId in (select p.id from Payment p where p.projectId = :project) "
			+ "order by r.hands.enteredAt")
	List<Refund> ofProject(UUID project);

	Refund save(Refund refund);

}
