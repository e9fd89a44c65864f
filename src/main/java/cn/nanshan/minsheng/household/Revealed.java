package cn.nanshan.minsheng.household;

/**
 * What one entry of the roster says, in clear, for whoever gave a reason.
 *
 * @param name name
 * @param phone phone, may be empty
 * @param idNumber identity number, may be empty
 */
public record Revealed(String name, String phone, String idNumber) {

	/** Leaves out everything, so that no log ever holds it. */
	@Override
	public String toString() {
		return "Revealed";
	}

}
