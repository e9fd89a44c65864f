package cn.nanshan.minsheng.shared;

/** Shows a person's data only as far as the staff need it to recognise them. */
public final class Masked {

	private Masked() {
	}

	/** Returns 张*, or 欧阳** for a name of four characters. */
	public static String name(String name) {
		int[] characters = name.codePoints().toArray();
		if (characters.length < 2) {
			return (characters.length == 0) ? "" : "*";
		}
		int shown = (characters.length > 3) ? 2 : 1;
		return new String(characters, 0, shown) + "*".repeat(characters.length - shown);
	}

	/** Returns 138****1234, or stars only for a short number. */
	public static String phone(String phone) {
		return (phone.length() < 8) ? "*".repeat(phone.length())
				: phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
	}

	/** Returns 4403**********1234, or stars only for a short number. */
	public static String idNumber(String number) {
		return (number.length() < 12) ? "*".repeat(number.length())
				: number.substring(0, 4) + "*".repeat(number.length() - 8) + number.substring(number.length() - 4);
	}

}
