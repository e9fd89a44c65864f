package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A request for a waiver as typed.
 *
 * @param clauseId the clause to depart from
 * @param justification why
 * @param basis the document it rests on, if there is one
 */
record WaiverRequestForm(@NotBlank(message = "请从核验表里选择条款") String clauseId,
		@NotBlank(message = "请写明为什么仍要这样做") @Size(max = 1000, message = "理由最多 1000 个字") String justification,
		@Size(max = 200, message = "依据最多 200 个字") String basis) {

	/** Returns the form again, with what was typed and what is wrong with it. */
	ChecksPanel.Waiving again(String path, BindingResult errors) {
		Map<String, String> wrong = errors.getFieldErrors()
			.stream()
			.collect(Collectors.toMap(FieldError::getField, (error) -> Objects.toString(error.getDefaultMessage(), ""),
					(first, second) -> first));
		return new ChecksPanel.Waiving(path, List.of(),
				Map.of("clauseId", this.clauseId, "justification", this.justification, "basis", this.basis), wrong)
			.asking(Set.of(this.clauseId));
	}

}
