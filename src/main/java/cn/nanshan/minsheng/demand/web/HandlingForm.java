package cn.nanshan.minsheng.demand.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Words for what is made of a demand.
 *
 * @param version version that the page was opened with
 * @param words reason or answer
 * @param receiver the body it goes to, of a forwarded demand only
 */
record HandlingForm(int version,
		@NotBlank(message = "请写明理由或答复") @Size(max = 500, message = "最多 500 个字") @Nullable String words,
		@Size(max = 60, message = "单位名称最多 60 个字") @Nullable String receiver) {

}
