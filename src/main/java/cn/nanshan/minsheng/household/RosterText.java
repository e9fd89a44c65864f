package cn.nanshan.minsheng.household;

/**
 * What was written down about a family that must be asked, in clear: lives in memory
 * only.
 *
 * @param category code of its category (MF-05)
 * @param household its home as typed
 * @param name how to address the family
 * @param phone digits, may be empty
 * @param idNumber identity number of the person concerned, may be empty
 */
public record RosterText(String category, String household, String name, String phone, String idNumber) {

	public RosterText {
		household = household.strip();
		name = name.strip();
	}

	/** Leaves out everything personal, so that no log ever holds it. */
	@Override
	public String toString() {
		return "RosterText[" + this.category + "]";
	}

}
