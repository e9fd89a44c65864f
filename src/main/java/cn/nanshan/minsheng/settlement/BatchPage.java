package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * A batch for the bank.
 *
 * @param id its id
 * @param version version for the forms
 * @param number its number
 * @param streetCode whose money it is
 * @param madeOn day it was made
 * @param madeBy who made it
 * @param state where it stands
 * @param rows its payments in their order
 */
public record BatchPage(UUID id, int version, String number, String streetCode, LocalDate madeOn, String madeBy,
		BatchState state, List<BatchRow> rows) {

	public boolean isOpen() {
		return this.state == BatchState.OPEN;
	}

	/** Returns whether nothing of it was paid yet, so that it can be dissolved. */
	public boolean isUntouched() {
		return isOpen() && this.rows.stream().noneMatch((row) -> row.state() == BatchRow.State.PAID);
	}

	/** Returns what stays in the batch. */
	public List<BatchRow> standing() {
		return this.rows.stream().filter((row) -> row.state() != BatchRow.State.TAKEN_OUT).toList();
	}

	public Money total() {
		return Money.sum(standing().stream().map(BatchRow::amount).toList());
	}

	BatchPage masked() {
		return new BatchPage(this.id, this.version, this.number, this.streetCode, this.madeOn, this.madeBy, this.state,
				this.rows.stream().map(BatchRow::masked).toList());
	}

}
