package cn.nanshan.minsheng.demand.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is written under the figures of a round.
 *
 * @param version version that the page was opened with
 * @param words 汇总说明
 */
record RoundSumming(int version,
		@NotBlank(message = "请写明汇总情况") @Size(max = 1000, message = "最多 1000 个字") String words) {

}
