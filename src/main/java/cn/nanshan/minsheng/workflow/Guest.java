package cn.nanshan.minsheng.workflow;

import jakarta.persistence.Embeddable;

/**
 * A deputy (两代表一委员) who sits in on a meeting: listed apart, never counted, without a vote
 * (MF-26).
 *
 * @param name name
 * @param capacity 党代表, 人大代表 or 政协委员
 * @param present whether the deputy came
 */
@Embeddable
public record Guest(String name, String capacity, boolean present) {

	Guest attending(boolean here) {
		return new Guest(this.name, this.capacity, here);
	}

}
