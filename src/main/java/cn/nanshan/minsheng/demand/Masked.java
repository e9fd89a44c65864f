package cn.nanshan.minsheng.demand;

/** Shows a person's data only as far as the staff need it to recognise them. */
final class Masked {

	private Masked() {
	}

	/** Returns 张*, or 欧阳** for a name of four characters. */
	static String name(String name) {
		int[] characters = name.codePoints().toArray();
		if (characters.length < 2) {
			return (characters.length == 0) ? "" : "*";
		}
		int shown = (characters.length > 3) ? 2 : 1;
		return new String(characters, 0, shown) + "*".repeat(characters.length - shown);
	}

	/** Returns 138****1234, or stars only for a short number. */
	static String phone(String phone) {
		return (phone.length() < 8) ? "*".repeat(phone.length())
				: phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
	}

}
