package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules look at before the assessment of urgent work is concluded.
 *
 * @param kept what was filed and decided
 * @param words what is said
 * @param by account of whoever writes it
 * @param governedBy today
 * @param waivers justifications given so far
 */
record UrgentAssessmentFacts(UrgentCase kept, UrgentAssessment words, UUID by, LocalDate governedBy,
		Waivers waivers) implements Facts {

	@Override
	public UUID subject() {
		return this.kept.project().value();
	}

	@Override
	public Track track() {
		return Track.URGENT;
	}

	boolean isBySomebodyElse() {
		UrgentCase.Decision decision = this.kept.decision();
		return !this.by.equals(this.kept.filed().by()) && (decision == null || !this.by.equals(decision.by()));
	}

	/** Returns whether publicity came late or not at all. */
	boolean mustSpeakOfPublicity() {
		return !this.kept.isPosted() || this.kept.wasPostedLate();
	}

}
