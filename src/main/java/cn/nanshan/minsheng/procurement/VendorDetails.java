package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.integrity.Party;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is known of a vendor (domain §4, entity 15).
 *
 * @param creditCode 统一社会信用代码
 * @param name its name
 * @param kind what it is in law
 * @param established day of foundation
 * @param grade grade of a social organisation such as 3A, empty if none
 * @param legalRepresentative 法定代表人
 * @param shareholders shareholders or directors, separated by 、
 * @param keyPeople people who would do the work, separated by 、
 * @param address its address
 * @param phone telephone of its contact
 */
@Embeddable
public record VendorDetails(String creditCode, String name, @Enumerated(EnumType.STRING) VendorKind kind,
		LocalDate established, String grade, String legalRepresentative, String shareholders, String keyPeople,
		String address, @Convert(converter = PhoneSeal.class) String phone) {

	private static final int SHOWN_BEFORE = 3;

	private static final int SHOWN_AFTER = 4;

	/** Returns whom declarations are compared with (COI-09). */
	public Party party() {
		return new Party(this.name, this.creditCode,
				names(this.legalRepresentative, this.shareholders, this.keyPeople));
	}

	/** Returns legal representative and shareholders. */
	Set<String> owners() {
		return names(this.legalRepresentative, this.shareholders);
	}

	private static Set<String> names(String... lists) {
		return Stream.of(lists)
			.flatMap((list) -> Arrays.stream(list.split("[、，,；;\\n]")))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	/** Returns the telephone number as pages show it. */
	public String maskedPhone() {
		int hidden = this.phone.length() - SHOWN_BEFORE - SHOWN_AFTER;
		return (hidden <= 0) ? "*".repeat(this.phone.length()) : this.phone.substring(0, SHOWN_BEFORE)
				+ "*".repeat(hidden) + this.phone.substring(this.phone.length() - SHOWN_AFTER);
	}

}
