package cn.nanshan.minsheng.household;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form in which a home is written down, so that 3 栋 1201 and ３栋１２０１室 are the same
 * home and are counted once (MF-04).
 *
 * @param building building, empty if only a number is known
 * @param room door or number of the household
 */
public record HouseholdLabel(String building, String room) {

	/** The longest that is kept. */
	public static final int MOST = 60;

	private static final Pattern PARTS = Pattern.compile("(.*(?:栋|座|幢|楼|单元|巷|坊))(.+)");

	/** Reads what somebody typed; blank text names no home and is refused. */
	public static HouseholdLabel of(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("\\s+", "")
			.replaceAll("(?<=[0-9A-Z])[室房]$", "");
		if (plain.isEmpty() || plain.length() > MOST) {
			throw new IllegalArgumentException("No label of a household: " + plain.length() + " characters");
		}
		Matcher parts = PARTS.matcher(plain);
		return parts.matches() ? new HouseholdLabel(parts.group(1), parts.group(2)) : new HouseholdLabel("", plain);
	}

	@Override
	public String toString() {
		return this.building + this.room;
	}

}
