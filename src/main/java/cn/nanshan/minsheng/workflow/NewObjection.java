package cn.nanshan.minsheng.workflow;

import java.time.Instant;

/**
 * A written objection as it came in.
 *
 * @param way how
 * @param name who wrote it, empty if it is not signed
 * @param phone telephone, digits only, may be empty
 * @param content what is objected
 * @param receivedAt when it arrived, which decides whether it is in time
 */
public record NewObjection(ObjectionWay way, String name, String phone, String content, Instant receivedAt) {

	/** Leaves out who wrote it, so that no log ever holds it. */
	@Override
	public String toString() {
		return "NewObjection[" + this.way + "]";
	}

}
