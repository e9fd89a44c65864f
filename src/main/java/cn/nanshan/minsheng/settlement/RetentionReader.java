package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

import org.springframework.stereotype.Component;

/** Reads what became of a retention. */
@Component
class RetentionReader {

	private final SettlementRepository settlements;

	private final PaymentRepository payments;

	private final ForfeitureRepository forfeitures;

	private final Clock clock;

	RetentionReader(SettlementRepository settlements, PaymentRepository payments, ForfeitureRepository forfeitures,
			Clock clock) {
		this.settlements = settlements;
		this.payments = payments;
		this.forfeitures = forfeitures;
		this.clock = clock;
	}

	/** Returns the final account that kept a retention back, empty without one. */
	Optional<Settlement> settlement(UUID project) {
		return this.settlements.findById(project).filter((it) -> it.retention().isPositive());
	}

	/** Returns what became of the retention that a final account kept back. */
	RetentionPage page(Settlement settlement) {
		List<Payment> asked = this.payments.findByProjectIdOrderByTranche(settlement.projectId())
			.stream()
			.filter((payment) -> payment.stage() == PaymentStage.RETENTION)
			.toList();
		List<Forfeiture> forfeits = this.forfeitures.findByProjectIdOrderByHandsEnteredAt(settlement.projectId());
		Money paid = Money.sum(asked.stream().map(Payment::paidSum).toList());
		Money pending = Money
			.sum(asked.stream().filter((payment) -> payment.state().isPending()).map(Payment::amount).toList());
		Money waiting = Money
			.sum(forfeits.stream().filter((it) -> it.hands().isOpen()).map(Forfeiture::amount).toList());
		LocalDate last = settlement.warrantyEnds();
		return new RetentionPage(settlement.retention(), last, last == null || LocalDate.now(this.clock).isAfter(last),
				paid, pending, settlement.forfeited(), waiting,
				settlement.retention().minus(paid).minus(pending).minus(settlement.forfeited()).minus(waiting),
				forfeits.stream().map(Forfeiture::line).toList());
	}

}
