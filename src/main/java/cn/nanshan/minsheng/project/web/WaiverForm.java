package cn.nanshan.minsheng.project.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.nanshan.minsheng.project.ProjectWaivers;
import jakarta.validation.constraints.NotBlank;

/**
 * A justification as typed.
 *
 * @param clauseId the clause departed from
 * @param justification why
 * @param basis the document it rests on
 * @param minutesNumber number of the minutes
 */
record WaiverForm(@NotBlank(message = "请从核验表里选择条款") String clauseId,
		@NotBlank(message = "请写明为什么仍要这样做") String justification, @NotBlank(message = "请填依据文件或文号") String basis,
		@NotBlank(message = "请填会议纪要号") String minutesNumber) {

	ProjectWaivers.Justification toCommand() {
		return new ProjectWaivers.Justification(this.justification.strip(), this.basis.strip(),
				this.minutesNumber.strip());
	}

	Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("clauseId", this.clauseId);
		typed.put("justification", this.justification);
		typed.put("basis", this.basis);
		typed.put("minutesNumber", this.minutesNumber);
		return typed;
	}

}
