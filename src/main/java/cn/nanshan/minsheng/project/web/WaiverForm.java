package cn.nanshan.minsheng.project.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.project.Justification;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.validation.constraints.NotBlank;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A justification as typed.
 *
 * @param clauseId the clause departed from
 * @param justification why
 * @param basis the document it rests on
 * @param minutesNumber number of the minutes
 */
public record WaiverForm(@NotBlank(message = "请从核验表里选择条款") String clauseId,
		@NotBlank(message = "请写明为什么仍要这样做") String justification, @NotBlank(message = "请填依据文件或文号") String basis,
		@NotBlank(message = "请填会议纪要号") String minutesNumber) {

	public Justification toCommand() {
		return new Justification(this.justification.strip(), this.basis.strip(), this.minutesNumber.strip());
	}

	/** Returns the form again, with what was typed and what is wrong with it. */
	public ChecksPanel.Waiving again(String path, BindingResult errors) {
		Map<String, String> wrong = errors.getFieldErrors()
			.stream()
			.collect(Collectors.toMap(FieldError::getField, (error) -> Objects.toString(error.getDefaultMessage(), ""),
					(first, second) -> first));
		return new ChecksPanel.Waiving(path, List.of(), typed(), wrong);
	}

	private Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("clauseId", this.clauseId);
		typed.put("justification", this.justification);
		typed.put("basis", this.basis);
		typed.put("minutesNumber", this.minutesNumber);
		return typed;
	}

}
