package cn.nanshan.minsheng.workflow.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is written at a step of an objection.
 *
 * @param version version of the objection that was seen
 * @param words what was found out, or the answer
 * @param verdict UPHELD or NOT_UPHELD, empty while finding out
 */
record ObjectionStep(int version, @NotBlank(message = "请写明情况") @Size(max = 2000, message = "最多 2000 个字") String words,
		String verdict) {

	boolean decides() {
		return this.verdict.equals("UPHELD") || this.verdict.equals("NOT_UPHELD");
	}

	boolean upheld() {
		return this.verdict.equals("UPHELD");
	}

}
