package cn.nanshan.minsheng.coverage;

/**
 * Whom a community has asked in a year.
 *
 * @param streetCode code of its street
 * @param communityCode code of the community
 * @param community its name
 * @param asked distinct households asked (MF-04)
 * @param keyTotal families on the roster (MF-05)
 * @param keyAsked those of them that were asked
 * @param rounds concentrated rounds that were held (MF-06)
 * @param reported whether the year-end report was made
 */
public record Coverage(String streetCode, String communityCode, String community, int asked, int keyTotal, int keyAsked,
		int rounds, boolean reported) {

	/** Returns the families that are still to be asked. */
	public int keyMissing() {
		return this.keyTotal - this.keyAsked;
	}

}
