package cn.nanshan.minsheng.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.nanshan.minsheng.shared.Masked;

/**
 * Finds numbers that belong to a person. A number must prove itself where it can: a date
 * and a check digit for an identity number, the sum of Luhn for a card, so that project
 * numbers and sums are left alone.
 */
final class PersonalNumbers {

	private static final Pattern ID = Pattern.compile(
			"(?<![0-9])\\d{6}[ -]?(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[0-9Xx](?![0-9])");

	private static final Pattern OLD_ID = Pattern
		.compile("(?<![0-9])[1-8]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?![0-9])");

	private static final Pattern CARD = Pattern
		.compile("(?<![0-9])(?:\\d{16,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]?\\d{1,3})?)(?![0-9])");

	private static final Pattern MOBILE = Pattern
		.compile("(?<![0-9])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9])");

	private static final Pattern LANDLINE = Pattern.compile(
			"(?<![0-9])[(]?0\\d{2,3}[ )-]{0,2}[2-9]\\d{6,7}(?![0-9])|(?<=(?:电话|座机|热线|传真)[:： ]{0,3})[2-9]\\d{6,7}(?![0-9])");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private PersonalNumbers() {
	}

	static List<Trace> in(String place, String text) {
		StringBuilder left = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
		List<Trace> found = new ArrayList<>();
		take(left, ID, PersonalNumbers::provesId, TraceKind.ID_NUMBER, place, found);
		take(left, CARD, PersonalNumbers::provesCard, TraceKind.BANK_CARD, place, found);
		take(left, OLD_ID, (digits) -> true, TraceKind.ID_NUMBER, place, found);
		take(left, MOBILE, (digits) -> true, TraceKind.MOBILE, place, found);
		take(left, LANDLINE, (digits) -> true, TraceKind.LANDLINE, place, found);
		return found;
	}

	/** Takes what was found out of the text, so that it is found once. */
	private static void take(StringBuilder left, Pattern pattern, Predicate<String> proves, TraceKind kind,
			String place, List<Trace> found) {
		Matcher hits = pattern.matcher(left.toString());
		while (hits.find()) {
			String digits = hits.group().replaceAll("[^0-9Xx]", "");
			if (proves.test(digits)) {
				found.add(new Trace(kind, place, masked(kind, digits)));
				left.replace(hits.start(), hits.end(), "#".repeat(hits.end() - hits.start()));
			}
		}
	}

	private static String masked(TraceKind kind, String digits) {
		return (kind == TraceKind.MOBILE || kind == TraceKind.LANDLINE) ? Masked.phone(digits)
				: Masked.idNumber(digits);
	}

	private static boolean provesId(String digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (digits.charAt(i) - '0') * WEIGHTS[i];
		}
		return "10X98765432".charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
	}

	private static boolean provesCard(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int weighed = (i % 2 == 1) ? digit * 2 : digit;
			sum += (weighed > 9) ? weighed - 9 : weighed;
		}
		return sum % 10 == 0 && "3456".indexOf(digits.charAt(0)) >= 0;
	}

}
