package cn.nanshan.minsheng.workflow;

import jakarta.persistence.Embeddable;

/**
 * A member's place in one meeting.
 *
 * @param member name
 * @param capacity 议事员, 居民代表, 社区党委委员 …
 * @param present whether the member signed in
 */
@Embeddable
public record Seat(String member, String capacity, boolean present) {

	Seat attending(boolean here) {
		return new Seat(this.member, this.capacity, here);
	}

}
