package cn.nanshan.minsheng.project;

/**
 * How many of a community's projects of a year took the urgent way: a sign of misuse when
 * it grows (domain §3.4).
 *
 * @param community name of the community
 * @param year the year
 * @param urgent urgent projects
 * @param all all projects but those withdrawn
 */
public record UrgentShare(String community, int year, int urgent, int all) {

	/** Percent above which a reader is warned; nothing published, a default. */
	public static final int WARN_ABOVE = 10;

	/** Returns whether the share is above the limit; exactly at it is not. */
	public boolean isHigh() {
		return this.urgent * 100 > this.all * WARN_ABOVE;
	}

	/** Returns the share with one decimal. */
	public String percent() {
		return (this.all == 0) ? "0.0%" : "%.1f%%".formatted(this.urgent * 100.0 / this.all);
	}

	/** Returns the share in a sentence. */
	public String inWords() {
		return "%s %d 年应急项目 %d 个，占全部 %d 个项目的 %s".formatted(this.community, this.year, this.urgent, this.all, percent())
				+ (isHigh() ? "，超过 " + WARN_ABOVE + "%，请核对是否应走普通程序" : "");
	}

}
