package cn.nanshan.minsheng.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * One dated figure on the page.
 *
 * @param term the figure
 * @param where the district, or the name of a street
 * @param until last day on which it holds, or {@code null} while nothing follows it
 * @param inForce whether it holds on the day asked for
 */
record TermRow(Term term, String where, @Nullable LocalDate until, boolean inForce) {

	/** Returns the figure with its unit as the staff write it. */
	public String value() {
		String unit = this.term.key().unit();
		if (unit.equals("元")) {
			return new Formats().yuan(new BigDecimal(this.term.value())) + " 元";
		}
		return (unit.isEmpty() || unit.equals("%")) ? this.term.value() + unit : this.term.value() + " " + unit;
	}

	/** Returns whether it is a figure, to stand at the right of its column. */
	public boolean isFigure() {
		return Character.isDigit(this.term.value().charAt(0));
	}

	public boolean isOpen() {
		return this.until == null;
	}

}
