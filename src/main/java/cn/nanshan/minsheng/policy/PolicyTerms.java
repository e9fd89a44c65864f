package cn.nanshan.minsheng.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

/**
 * The figures in force on one day in one street.
 *
 * @param date the day
 * @param terms the figure of each key
 */
public record PolicyTerms(LocalDate date, Map<TermKey, Term> terms) {

	public PolicyTerms {
		terms = Map.copyOf(terms);
	}

	/** Returns the cap of a single project (MF-03). */
	public Money cap(ProjectType type) {
		return switch (type) {
			case SERVICE -> money(TermKey.CAP_SERVICE);
			case GOODS -> money(TermKey.CAP_GOODS);
			case WORKS -> money(TermKey.CAP_WORKS);
		};
	}

	/** Returns the day from which the present cap holds, for the words of a finding. */
	public LocalDate capSince(ProjectType type) {
		return term(switch (type) {
			case SERVICE -> TermKey.CAP_SERVICE;
			case GOODS -> TermKey.CAP_GOODS;
			case WORKS -> TermKey.CAP_WORKS;
		}).validFrom();
	}

	/** Returns the share that overhead may take of a street's money (FUND-04). */
	public Percent poolRatio() {
		return percent(TermKey.POOL_RATIO);
	}

	/** Returns the share of members who must be present (MF-22). */
	public Fraction quorum() {
		return Fraction.parse(term(TermKey.QUORUM).value());
	}

	/** Returns the share of those present that votes in favour must exceed (MF-22). */
	public Fraction pass() {
		return Fraction.parse(term(TermKey.PASS).value());
	}

	/** Returns whether communities of the street decide in two steps (MF-25). */
	public boolean twoSteps() {
		return words(TermKey.TWO_STEP).equals("实行");
	}

	/** Returns from which sum a procurement is major (PROC-04). */
	public Money majorProcurement() {
		return money(TermKey.MAJOR_PROCUREMENT);
	}

	public Money money(TermKey key) {
		return Money.of(term(key).value());
	}

	public int count(TermKey key) {
		return Integer.parseInt(term(key).value());
	}

	public Percent percent(TermKey key) {
		return Percent.of(term(key).value());
	}

	public BigDecimal number(TermKey key) {
		return new BigDecimal(term(key).value());
	}

	/** Returns a setting that is put in words, such as the steps of payment. */
	public String words(TermKey key) {
		return term(key).value();
	}

	/** Returns a figure with its source. */
	public Term term(TermKey key) {
		Term term = this.terms.get(key);
		if (term == null) {
			throw new IllegalStateException("no figure for " + key + " on " + this.date);
		}
		return term;
	}

}
