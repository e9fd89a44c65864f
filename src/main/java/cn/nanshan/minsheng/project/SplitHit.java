package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Another project that looks like the one in question.
 *
 * @param other the other project
 * @param kind why it is shown
 * @param likeness how alike name or content are, from 0 to 1
 * @param samePlace whether both are at the same place
 * @param total what they come to together, with all that are as alike
 * @param cap the cap of the type
 * @param resolution what was said of it last, absent if nobody did
 */
public record SplitHit(Other other, SplitKind kind, double likeness, boolean samePlace, Money total, Money cap,
		@Nullable SplitResolution resolution) {

	/** Returns whether somebody must still answer it. */
	public boolean isOpen() {
		return this.kind.binds() && (this.resolution == null || !this.resolution.settles(this.total));
	}

	/** Returns whether it was said to be the same thing. */
	public boolean isSame() {
		return this.resolution != null && this.resolution.outcome() == SplitOutcome.SAME;
	}

	/** Returns why it is a hit, as a clerk would say it. */
	public String why() {
		String alike = "相似度 %.2f".formatted(this.likeness) + (this.samePlace ? "，同一地点" : "");
		return alike + switch (this.kind) {
			case SPLIT -> "，单项不超限额，合计 %s 元超过限额 %s 元".formatted(this.total, this.cap);
			case DUPLICATE -> "，可能是同一件事申报了两次";
			case NEAR_CAP -> "，合计 %s 元接近限额 %s 元".formatted(this.total, this.cap);
		};
	}

	SplitHit answered(@Nullable SplitResolution given) {
		return new SplitHit(this.other, this.kind, this.likeness, this.samePlace, this.total, this.cap, given);
	}

	/**
	 * The other project as far as the comparison shows it.
	 *
	 * @param id its id
	 * @param number its number
	 * @param name its name
	 * @param type its type
	 * @param place where
	 * @param content what is done
	 * @param communityCode its community, absent if it is the whole street's
	 * @param state how far it is
	 * @param sum what it was granted, or what it asks for
	 * @param createdAt when it was written down
	 */
	public record Other(UUID id, String number, String name, ProjectType type, String place, String content,
			@Nullable String communityCode, ProjectState state, Money sum, Instant createdAt) {

	}

}
