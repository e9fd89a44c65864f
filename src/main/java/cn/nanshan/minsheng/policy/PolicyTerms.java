package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/** Sketch that the catalogue replaces. */
public record PolicyTerms(LocalDate date) {

	public Money cap(ProjectType type) {
		return Money.ZERO;
	}

}
