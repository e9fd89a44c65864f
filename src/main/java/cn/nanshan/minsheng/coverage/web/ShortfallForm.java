package cn.nanshan.minsheng.coverage.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.coverage.YearReporting;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A justification of a shortfall as typed.
 *
 * @param clauseId the clause departed from
 * @param justification why
 * @param basis the document it rests on
 * @param minutesNumber number of the minutes
 */
record ShortfallForm(@NotBlank(message = "请从核验表里选择条款") @Nullable String clauseId,
		@NotBlank(message = "请写明为什么没有达到") @Nullable String justification,
		@NotBlank(message = "请填依据文件或文号") @Nullable String basis,
		@NotBlank(message = "请填会议纪要号") @Nullable String minutesNumber) {

	YearReporting.Reason reason() {
		return new YearReporting.Reason(Objects.toString(this.justification).strip(),
				Objects.toString(this.basis).strip(), Objects.toString(this.minutesNumber).strip());
	}

	Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("clauseId", Objects.toString(this.clauseId, ""));
		typed.put("justification", Objects.toString(this.justification, ""));
		typed.put("basis", Objects.toString(this.basis, ""));
		typed.put("minutesNumber", Objects.toString(this.minutesNumber, ""));
		return typed;
	}

}
