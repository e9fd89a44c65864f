package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of one urgent project beside its state: filing, recognition, publicity,
 * contract and assessment (MF-12, MF-13, ACC-17).
 *
 * @param project the project
 * @param number its number
 * @param name its name
 * @param state its state
 * @param communityCode where it is
 * @param unitCode the community or street that filed it
 * @param category why it could not wait
 * @param facts what happened
 * @param reason why it cannot take the ordinary way
 * @param startedOn day on which work began
 * @param filed when and by whom it was filed
 * @param recogniseBy the end of the 24 hours
 * @param decision what the street made of it, absent until it did
 * @param postedOn first day on which it was public, absent until it was
 * @param contractDue last day for the contract, absent until it is recognised
 * @param contractedOn day of the contract, absent until it is signed
 * @param assessDue last day of the assessment, absent until work ends
 * @param assessment the assessment, absent until it is written
 * @param assessedOn its day
 * @param assessor who wrote it
 */
public record UrgentCase(ProjectId project, String number, String name, ProjectState state, String communityCode,
		String unitCode, UrgentCategory category, String facts, String reason, LocalDate startedOn, Filed filed,
		Instant recogniseBy, @Nullable Decision decision, @Nullable LocalDate postedOn, @Nullable LocalDate contractDue,
		@Nullable LocalDate contractedOn, @Nullable LocalDate assessDue, @Nullable UrgentAssessment assessment,
		@Nullable LocalDate assessedOn, String assessor) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Returns whether the street said that it is no urgent work. */
	public boolean wasRefused() {
		return this.decision != null && !this.decision.recognised();
	}

	/** Returns whether the street decided after the 24 hours. */
	public boolean wasDecidedLate() {
		return this.decision != null && this.decision.at().isAfter(this.recogniseBy);
	}

	/** Returns whether it became public after the day work began: a breach of MF-12. */
	public boolean wasPostedLate() {
		return this.postedOn != null && this.postedOn.isAfter(this.startedOn);
	}

	/** Returns whether it is public at all. */
	public boolean isPosted() {
		return this.postedOn != null;
	}

	/** Returns whether the assessment is concluded. */
	public boolean isAssessed() {
		return this.assessment != null;
	}

	/**
	 * Returns whether MF-12 lets money go out: it is public, and if it came late the
	 * assessment has said a word on it.
	 */
	public boolean letsPay() {
		return isPosted() && (!wasPostedLate() || isAssessed());
	}

	/** Returns how the publicity stands, in words. */
	public String publicityInWords() {
		LocalDate posted = this.postedOn;
		if (posted == null) {
			return "%s 开工，还没有公示".formatted(this.startedOn);
		}
		return "%s 开工，%s 公示".formatted(this.startedOn, posted)
				+ (wasPostedLate() ? isAssessed() ? "，迟于开工当日，事后评估已说明" : "，迟于开工当日，事后评估前暂停支付" : "");
	}

	/** Returns the day of filing. */
	public LocalDate filedOn() {
		return LocalDate.ofInstant(this.filed.at(), ZONE);
	}

	/**
	 * When and by whom it was filed.
	 *
	 * @param at when
	 * @param by account
	 * @param name name at the time
	 */
	public record Filed(Instant at, UUID by, String name) {

	}

	/**
	 * What the street made of it.
	 *
	 * @param recognised whether it is urgent work
	 * @param at when
	 * @param by account
	 * @param name name at the time
	 * @param words opinion or reason
	 * @param lateReason why it came after the 24 hours, empty if it did not
	 */
	public record Decision(boolean recognised, Instant at, UUID by, String name, String words, String lateReason) {

	}

}
