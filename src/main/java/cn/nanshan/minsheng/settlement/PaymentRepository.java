package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores payments. */
interface PaymentRepository extends Repository<Payment, UUID> {

	Optional<Payment> findById(UUID id);

	List<Payment> findByProjectIdOrderByTranche(UUID projectId);

	Payment save(Payment payment);

}
