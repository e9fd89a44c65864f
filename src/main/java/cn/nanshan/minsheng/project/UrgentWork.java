package cn.nanshan.minsheng.project;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is said of work that could not wait (MF-13).
 *
 * @param category why it could not, absent if nothing was chosen
 * @param facts what happened
 * @param reason why it cannot take the ordinary way
 * @param startedOn day on which work began, absent if none was named
 */
public record UrgentWork(@Nullable UrgentCategory category, String facts, String reason,
		@Nullable LocalDate startedOn) {

	boolean isExplained() {
		return this.category != null && !this.facts.isBlank() && !this.reason.isBlank();
	}

	String inWords() {
		UrgentCategory named = this.category;
		return (named == null) ? "没有选类别"
				: named.label() + (this.facts.isBlank() ? "，没有写情况" : "") + (this.reason.isBlank() ? "，没有写理由" : "");
	}

}
