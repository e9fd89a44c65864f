package cn.nanshan.minsheng.household;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.nanshan.minsheng.shared.Phone;

/**
 * What is wrong with an entry of the roster, field by field: a form and a workbook are
 * told the same.
 *
 * @param age from which age on a person is 高龄老人
 * @param today the day on which the age is asked
 */
public record RosterWrongs(int age, LocalDate today) {

	/** Brings digits into one form: full-width ones become plain, blanks go. */
	public static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
	}

	/** Returns the wrong fields with their messages, in the order of the form. */
	public Map<String, String> of(RosterText text) {
		Map<String, String> wrongs = new LinkedHashMap<>();
		String phone = Phone.wrong(text.phone());
		if (!phone.isEmpty()) {
			wrongs.put("phone", phone);
		}
		if (!text.idNumber().isEmpty()) {
			String wrong = IdNumber.wrong(text.idNumber());
			if (!wrong.isEmpty()) {
				wrongs.put("idNumber", wrong);
			}
			else if (text.category().equals(KeyCategory.AGED)) {
				int years = new IdNumber(text.idNumber()).ageOn(this.today);
				if (years < this.age) {
					wrongs.put("idNumber", "按身份证号今年 %d 岁，高龄老人从 %d 岁起登记".formatted(years, this.age));
				}
			}
		}
		return wrongs;
	}

}
