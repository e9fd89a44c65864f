package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Percent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting says of one project: both scores and a word (ACC-08).
 *
 * @param projectId the project
 * @param valid valid answers
 * @param satisfied answers 满意
 * @param mostlySatisfied answers 基本满意
 * @param fit how well the result fits what residents need, 1 to 5
 * @param opinion in words
 * @param filingNumber number under which the street has it, absent before
 * @param filedOn when it was filed
 */
@Embeddable
public record Score(UUID projectId, int valid, int satisfied, int mostlySatisfied,
		@Column(precision = 2, scale = 1) BigDecimal fit, String opinion, @Nullable String filingNumber,
		@Nullable LocalDate filedOn) {

	boolean isFiled() {
		return this.filingNumber != null;
	}

	Score filed(String number, LocalDate on) {
		return isFiled() ? this : new Score(this.projectId, this.valid, this.satisfied, this.mostlySatisfied, this.fit,
				this.opinion, number, on);
	}

	/** Returns satisfied and mostly satisfied of all valid answers (eval.formula). */
	public Percent satisfaction() {
		return Percent.share(BigDecimal.valueOf((long) this.satisfied + this.mostlySatisfied),
				BigDecimal.valueOf(this.valid));
	}

	/**
	 * Returns whether the project passes by a line; counted exactly, not by the rounded
	 * share.
	 */
	public boolean reaches(Percent line) {
		BigDecimal good = BigDecimal.valueOf(100L * (this.satisfied + this.mostlySatisfied));
		return good.compareTo(line.value().multiply(BigDecimal.valueOf(this.valid))) >= 0;
	}

}
