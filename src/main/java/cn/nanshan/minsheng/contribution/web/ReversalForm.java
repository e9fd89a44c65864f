package cn.nanshan.minsheng.contribution.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry is taken back, as typed.
 *
 * @param reason why
 */
record ReversalForm(@NotBlank(message = "请写明理由") @Size(max = 200, message = "理由最多 200 个字") @Nullable String reason) {

	String said() {
		return Objects.toString(this.reason, "").strip();
	}

}
