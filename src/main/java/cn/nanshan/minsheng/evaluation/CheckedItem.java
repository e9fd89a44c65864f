package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;

import cn.nanshan.minsheng.project.BudgetLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was to be delivered, counted or measured on the spot (F14).
 *
 * @param item 科目
 * @param unit unit of measure
 * @param contracted quantity agreed
 * @param found quantity found, absent until looked at
 * @param note why it differs
 */
@Embeddable
public record CheckedItem(String item, String unit, @Column(precision = 12, scale = 2) BigDecimal contracted,
		@Column(precision = 12, scale = 2) @Nullable BigDecimal found, String note) {

	static CheckedItem of(BudgetLine line) {
		return new CheckedItem(line.item(), line.unit(), line.quantity(), null, "");
	}

	CheckedItem found(@Nullable BigDecimal quantity, String why) {
		return new CheckedItem(this.item, this.unit, this.contracted, quantity, why);
	}

	/** Returns whether less was found than agreed, with no word why. */
	boolean fallsShortUnexplained() {
		return this.found != null && this.found.compareTo(this.contracted) < 0 && this.note.isBlank();
	}

}
