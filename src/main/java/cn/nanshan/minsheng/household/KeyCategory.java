package cn.nanshan.minsheng.household;

/**
 * A kind of family that must be asked every year (MF-05): four by law, more if a street
 * says so. Kept as data.
 *
 * @param code key
 * @param label its name
 */
public record KeyCategory(String code, String label) {

	/** Code of 高龄老人, the one with an age. */
	public static final String AGED = "AGED";

}
