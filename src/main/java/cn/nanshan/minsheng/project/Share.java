package cn.nanshan.minsheng.project;

import java.time.Instant;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one community has in a street project: its part of the sum and what it thinks
 * (MF-14).
 *
 * @param communityCode code of the community
 * @param amount yuan of the sum that fall to it
 * @param agrees whether it agrees, absent while it has not said
 * @param opinion its words
 * @param givenAt when it said so, absent before
 */
public record Share(String communityCode, Money amount, @Nullable Boolean agrees, String opinion,
		@Nullable Instant givenAt) {

	/** Returns a share on which the community has not spoken. */
	public static Share of(String communityCode, Money amount) {
		return new Share(communityCode, amount, null, "", null);
	}

	public boolean isAnswered() {
		return this.agrees != null;
	}

}
