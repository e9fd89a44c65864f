package cn.nanshan.minsheng.procurement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.procurement.CreditCode;
import cn.nanshan.minsheng.procurement.Qualification;
import cn.nanshan.minsheng.procurement.VendorDetails;
import cn.nanshan.minsheng.procurement.VendorKind;
import cn.nanshan.minsheng.procurement.VendorPage;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A vendor as typed. The telephone number is never sent back to the browser: a field left
 * empty keeps the one that is stored.
 */
record VendorForm(@Nullable String creditCode, @Nullable String name, @Nullable String kind,
		@Nullable String established, @Nullable String grade, @Nullable String legalRepresentative,
		@Nullable String shareholders, @Nullable String keyPeople, @Nullable String address, @Nullable String phone,
		@Nullable String active, @Nullable List<Certificate> certificates, int version) {

	VendorForm {
		certificates = new ArrayList<>(Objects.requireNonNullElse(certificates, List.of()));
	}

	static VendorForm empty() {
		return new VendorForm("", "", "", "", "", "", "", "", "", "", "true", List.of(Certificate.EMPTY), 0);
	}

	static VendorForm of(VendorPage page) {
		VendorDetails details = page.details();
		List<Certificate> rows = new ArrayList<>(page.qualifications().stream().map(Certificate::of).toList());
		rows.add(Certificate.EMPTY);
		return new VendorForm(details.creditCode(), details.name(), details.kind().name(),
				details.established().toString(), details.grade(), details.legalRepresentative(),
				details.shareholders(), details.keyPeople(), details.address(), "", page.active() ? "true" : null, rows,
				page.version());
	}

	VendorForm withOneMore() {
		List<Certificate> rows = new ArrayList<>(certificateRows());
		rows.add(Certificate.EMPTY);
		return new VendorForm(this.creditCode, this.name, this.kind, this.established, this.grade,
				this.legalRepresentative, this.shareholders, this.keyPeople, this.address, this.phone, this.active,
				rows, this.version);
	}

	boolean isActive() {
		return "true".equals(this.active);
	}

	private List<Certificate> certificateRows() {
		return Objects.requireNonNullElse(this.certificates, List.of());
	}

	/**
	 * Returns what was typed, or nothing if something is wrong.
	 * @param kept the stored telephone number, empty for a new vendor
	 */
	@Nullable VendorDetails read(String kept, LocalDate today, Errors errors) {
		Typed typed = new Typed(errors);
		String code = CreditCode.plain(typed.required("creditCode", "统一社会信用代码", this.creditCode));
		if (!code.isEmpty() && !CreditCode.isValid(code)) {
			typed.reject("creditCode", "统一社会信用代码应为 18 位且校验位正确，请核对营业执照或登记证书");
		}
		VendorKind chosen = typed.chosen("kind", "类型", VendorKind.class, this.kind);
		LocalDate founded = typed.date("established", "成立日期", this.established);
		if (founded != null && founded.isAfter(today)) {
			typed.reject("established", "成立日期不能晚于今天");
		}
		String unit = typed.required("name", "名称", this.name);
		String legal = typed.required("legalRepresentative", "法定代表人", this.legalRepresentative);
		String place = typed.required("address", "地址", this.address);
		String number = Typed.text(this.phone).replaceAll("[\\s-]", "");
		if (number.isEmpty() && kept.isEmpty()) {
			typed.reject("phone", "请填联系电话");
		}
		if (!number.isEmpty() && !number.matches("1\\d{10}|0\\d{9,11}")) {
			typed.reject("phone", "联系电话应为 11 位手机号码，或带区号的固定电话");
		}
		if (errors.hasErrors() || chosen == null || founded == null) {
			return null;
		}
		return new VendorDetails(code, unit, chosen, founded, Typed.text(this.grade), legal,
				Typed.text(this.shareholders), Typed.text(this.keyPeople), place, number.isEmpty() ? kept : number);
	}

	List<Qualification> readCertificates(Errors errors) {
		Typed typed = new Typed(errors);
		List<Qualification> read = new ArrayList<>();
		List<Certificate> rows = certificateRows();
		for (int at = 0; at < rows.size(); at++) {
			Certificate row = rows.get(at);
			if (!row.isEmpty()) {
				String path = "certificates[" + at + "].";
				String title = typed.required(path + "name", "资质名称", row.name());
				LocalDate expires = Typed.text(row.expires()).isEmpty() ? null
						: typed.date(path + "expires", "到期日", row.expires());
				read.add(new Qualification(title, Typed.text(row.grade()), expires));
			}
		}
		return read;
	}

	/**
	 * A certificate as typed.
	 *
	 * @param name what it is
	 * @param grade its grade
	 * @param expires last day
	 */
	record Certificate(@Nullable String name, @Nullable String grade, @Nullable String expires) {

		static final Certificate EMPTY = new Certificate("", "", "");

		static Certificate of(Qualification held) {
			return new Certificate(held.name(), held.grade(), Objects.toString(held.expires(), ""));
		}

		boolean isEmpty() {
			return (Typed.text(this.name) + Typed.text(this.grade) + Typed.text(this.expires)).isEmpty();
		}

	}

}
