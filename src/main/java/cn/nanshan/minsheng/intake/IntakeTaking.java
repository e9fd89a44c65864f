package cn.nanshan.minsheng.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a handful of rows in one transaction with the note that they were taken. If one
 * of them is refused, each gets a transaction of its own.
 */
@Component
class IntakeTaking {

	private static final int HANDFUL = 50;

	private final IntakeStore store;

	private final TransactionTemplate transaction;

	private final Clock clock;

	IntakeTaking(IntakeStore store, TransactionTemplate transaction, Clock clock) {
		this.store = store;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Takes the next rows; answers whether there were any. */
	boolean handful(IntakeKind kind, UUID id, Actor actor) {
		try {
			return take(kind, id, HANDFUL, actor);
		}
		catch (RowRefused ex) {
			boolean any = true;
			for (int i = 0; i < HANDFUL && any; i++) {
				any = one(kind, id, actor);
			}
			return any;
		}
	}

	private boolean one(IntakeKind kind, UUID id, Actor actor) {
		try {
			return take(kind, id, 1, actor);
		}
		catch (RowRefused ex) {
			this.transaction.executeWithoutResult((status) -> this.store.settle(id, List.of(ex.settled())));
			return true;
		}
	}

	private boolean take(IntakeKind kind, UUID id, int size, Actor actor) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			List<IntakeRow> taken = new ArrayList<>();
			IntakeKind.Taker taker = kind.taker(actor);
			for (IntakeRow row : this.store.waiting(id, size)) {
				taken.add(take(taker, row));
			}
			this.store.settle(id, taken);
			this.store.beat(id, this.clock.instant());
			return !taken.isEmpty();
		}));
	}

	private static IntakeRow take(IntakeKind.Taker taker, IntakeRow row) {
		try {
			return row.taken(taker.take(row.line()));
		}
		catch (Refused ex) {
			throw new RowRefused(row, ex);
		}
	}

	void finish(UUID id) {
		this.transaction.executeWithoutResult((status) -> this.store.finish(id, this.clock.instant()));
	}

	/** Carries the refused row out of the transaction that it ends. */
	private static final class RowRefused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient IntakeRow row;

		private final Refused refusal;

		RowRefused(IntakeRow row, Refused refusal) {
			super(refusal);
			this.row = row;
			this.refusal = refusal;
		}

		IntakeRow settled() {
			return (this.refusal instanceof AlreadyTaken) ? this.row.existing(this.refusal.sentence())
					: this.row.refused(this.refusal.sentence());
		}

	}

}
