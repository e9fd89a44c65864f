package cn.nanshan.minsheng.procurement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.testing.ProcurementFixture;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A form of procurement, filled in as the rules want it until a test breaks it. */
final class Form {

	private final String path;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private Form(String number, String page, int version) {
		this.path = "/projects/" + number + "/" + page;
		with("version", String.valueOf(version));
	}

	static Form opening(String number, int version) {
		return new Form(number, "procurement/opening", version).with("purchaser", ProcurementFixture.PURCHASER)
			.with("representative", "梁国栋")
			.with("requirement", "更换松动地砖 320 平方米")
			.with("stated", "true");
	}

	static Form method(String number, int version, ProcurementMethod method) {
		return new Form(number, "procurement/method", version).with("method", method.name()).with("reason", "市场上供应充足");
	}

	static Form decision(String number, int version, int members, int favour, int against) {
		return new Form(number, "procurement/decision", version).with("decidedOn", "2026-03-10")
			.with("members", String.valueOf(members))
			.with("recused", "0")
			.with("favour", String.valueOf(favour))
			.with("against", String.valueOf(against))
			.with("abstained", "0")
			.with("minutesNumber", "桃源党工委〔2026〕11 号");
	}

	static Form quote(String number, int version, UUID vendor) {
		return new Form(number, "procurement/quotes", version).with("vendor", vendor.toString())
			.with("sum", "90000")
			.with("valid", "true");
	}

	static Form award(String number, int version, UUID vendor) {
		return new Form(number, "procurement/award", version).with("vendor", vendor.toString())
			.with("sum", "90000")
			.with("reason", "报价最低")
			.with("stated", "true");
	}

	static Form contract(String number, int version) {
		return new Form(number, "procurement/contract", version).with("contractNumber", "桃采合〔2026〕" + number)
			.with("sum", "90000")
			.with("signedOn", "2026-03-22")
			.with("startsOn", "2026-04-01")
			.with("endsOn", "2026-08-31")
			.with("terms", "签订后付三成，验收后付清")
			.with("stated", "true");
	}

	static Form change(String number, int version, String sum) {
		return new Form(number, "procurement/change", version).with("sum", sum)
			.with("reason", "增设扶手 12 米")
			.with("documentNumber", "桃采补〔2026〕1 号")
			.with("agreedOn", "2026-03-22")
			.with("stated", "true");
	}

	static Form failure(String number, int version) {
		return new Form(number, "procurement/failure", version).with("reason", "没有单位报价").with("stated", "true");
	}

	static Form waiver(String number, String clause) {
		return new Form(number, "waivers", 0).with("clauseId", clause)
			.with("justification", "只有两家单位愿意承接")
			.with("basis", "询价记录")
			.with("minutesNumber", "桃源专责〔2026〕9 号");
	}

	/** Types something else into a field. */
	Form with(String field, String typed) {
		this.fields.put(field, typed);
		return this;
	}

	Form without(String field) {
		this.fields.remove(field);
		return this;
	}

	MockHttpServletRequestBuilder by(RequestPostProcessor person) {
		MockHttpServletRequestBuilder request = post(this.path).with(person).with(csrf());
		this.fields.forEach(request::param);
		return request;
	}

}
