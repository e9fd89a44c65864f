package cn.nanshan.minsheng.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.VendorDetails;
import cn.nanshan.minsheng.procurement.VendorKeeping;
import cn.nanshan.minsheng.procurement.VendorKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers vendors through the use case, each with a credit code of its own. */
@Component
public class VendorFixture {

	private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	/** The vendor behind the first vendor account. */
	public static final String FIRST = "示例砚石建设工程有限公司";

	private final VendorKeeping keeping;

	private final JdbcClient jdbc;

	private final Cast cast;

	private int made;

	VendorFixture(VendorKeeping keeping, JdbcClient jdbc, Cast cast) {
		this.keeping = keeping;
		this.jdbc = jdbc;
		this.cast = cast;
	}

	/** Returns the vendor that the first vendor account belongs to. */
	public UUID first() {
		UUID id = DemoCast.vendorId(FIRST);
		if (this.jdbc.sql("select count(*) from vendor where id = :id")
			.param("id", id)
			.query(Integer.class)
			.single() == 0) {
			add(id, details(FIRST, "孟凡", "孟凡、钱进"));
		}
		return id;
	}

	/** Returns a new vendor with nobody known behind it. */
	public UUID another() {
		UUID id = UUID.randomUUID();
		String tag = id.toString().substring(0, 8);
		add(id, details("示例" + tag + "服务中心", "法人" + tag, "理事" + tag));
		return id;
	}

	/** Returns a new vendor of these people. */
	public UUID named(String name, String legalRepresentative, String shareholders) {
		return with(details(name, legalRepresentative, shareholders));
	}

	/** Returns a new vendor with these details. */
	public UUID with(VendorDetails details) {
		UUID id = UUID.randomUUID();
		add(id, details);
		return id;
	}

	/** Returns details with a valid credit code. */
	public VendorDetails details(String name, String legalRepresentative, String shareholders) {
		String tag = "%08d".formatted(++this.made);
		return new VendorDetails(code("91440305" + "M" + tag), name, VendorKind.COMPANY, LocalDate.of(2016, 5, 1), "",
				legalRepresentative, shareholders, "", "示例路 " + tag + " 号", "138" + tag);
	}

	private void add(UUID id, VendorDetails details) {
		this.keeping.add(id, details, List.of(), this.cast.the(Role.STREET_PROCUREMENT));
	}

	/** Adds the check digit to seventeen characters. */
	public static String code(String base) {
		int weight = 1;
		int sum = 0;
		for (int at = 0; at < base.length(); at++) {
			sum += LETTERS.indexOf(base.charAt(at)) * weight;
			weight = weight * 3 % LETTERS.length();
		}
		return base + LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
	}

}
