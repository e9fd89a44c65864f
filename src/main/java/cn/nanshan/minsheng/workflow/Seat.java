package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A member's place in one meeting, as it was then whatever becomes of the body.
 *
 * @param member name
 * @param capacity 议事员, 居民代表, 社区党委委员 …
 * @param accountId the member's account, absent for residents, who have none
 * @param attendance whether the member came
 * @param signedAt time of day of the sign-in, empty if it was not noted
 */
@Embeddable
public record Seat(String member, String capacity, @Nullable UUID accountId,
		@Enumerated(EnumType.STRING) Attendance attendance, String signedAt) {

	/** Returns the seat of somebody without an account who has not come yet. */
	public static Seat of(String member, String capacity) {
		return of(member, capacity, null);
	}

	/** Returns the seat of somebody who has not come yet. */
	public static Seat of(String member, String capacity, @Nullable UUID accountId) {
		return new Seat(member, capacity, accountId, Attendance.ABSENT, "");
	}

	/** Returns whether the member signed in. */
	public boolean present() {
		return this.attendance == Attendance.PRESENT;
	}

	Seat signed(SignIn signIn) {
		return new Seat(this.member, this.capacity, this.accountId, signIn.attendance(), signIn.at());
	}

}
