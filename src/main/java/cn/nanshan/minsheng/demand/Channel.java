package cn.nanshan.minsheng.demand;

/**
 * A way by which demands come in (MF-07). Kept as data: a new channel is a row.
 *
 * @param code key
 * @param label its name
 * @param online whether it is one of the online channels
 */
public record Channel(String code, String label, boolean online) {

	public String kind() {
		return this.online ? "线上" : "线下";
	}

}
