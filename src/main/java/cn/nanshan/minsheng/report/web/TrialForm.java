package cn.nanshan.minsheng.report.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.report.Scenario;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is tried out, as typed.
 *
 * @param total another yearly total, empty for the real one
 * @param p numbers of the projects that are ticked
 * @param name what it is to be kept as
 */
record TrialForm(@Yuan(label = "年度总额", optional = true) String total, List<String> p,
		@Size(max = 40, message = "方案名称最多 40 个字") String name) {

	TrialForm {
		total = Objects.requireNonNullElse(total, "");
		p = (p != null) ? List.copyOf(p) : List.of();
		name = Objects.requireNonNullElse(name, "");
	}

	static TrialForm of(Scenario kept) {
		Money total = kept.total();
		return new TrialForm((total != null) ? total.yuan().toPlainString() : "",
				kept.projects().stream().sorted().toList(), kept.name());
	}

	@Nullable Money wanted() {
		return this.total.isBlank() ? null : Money.of(Yuan.Validator.plain(this.total));
	}

	/** Returns the address that shows the same again. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("total", this.total.isBlank() ? List.of() : List.of(this.total))
			.queryParam("p", this.p)
			.encode()
			.build()
			.toUriString();
	}

}
