package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.project.Justification;
import cn.nanshan.minsheng.project.WaiverRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

/**
 * The answer to a request for a waiver as typed.
 *
 * @param outcome GRANT or REFUSE
 * @param words the reason of who decides; of a granted one it goes into the list
 * @param basis the document it rests on, of a granted one
 * @param minutesNumber number of the minutes, of a granted one
 */
record WaiverAnswerForm(@Pattern(regexp = GRANT + "|" + REFUSE, message = "请选择同意或不同意") String outcome,
		@Size(max = 1000, message = "理由最多 1000 个字") String words,
		@Size(max = 200, message = "依据最多 200 个字") String basis,
		@Size(max = 60, message = "会议纪要号最多 60 个字") String minutesNumber) {

	static final String GRANT = "GRANT";

	static final String REFUSE = "REFUSE";

	/** Returns a form that begins with what the asker wrote. */
	static WaiverAnswerForm of(WaiverRequest request) {
		return new WaiverAnswerForm("", request.justification(), request.basis(), "");
	}

	boolean grants() {
		return this.outcome.equals(GRANT);
	}

	/** Finds what an answer lacks. */
	void check(BindingResult errors) {
		if (this.words.isBlank()) {
			errors.rejectValue("words", "empty", "请写明理由");
		}
		if (grants() && this.basis.isBlank()) {
			errors.rejectValue("basis", "empty", "请填依据文件或文号");
		}
		if (grants() && this.minutesNumber.isBlank()) {
			errors.rejectValue("minutesNumber", "empty", "请填会议纪要号");
		}
	}

	Justification toCommand() {
		return new Justification(this.words.strip(), this.basis.strip(), this.minutesNumber.strip());
	}

}
