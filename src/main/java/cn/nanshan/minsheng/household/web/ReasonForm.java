package cn.nanshan.minsheng.household.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done that is put on record.
 *
 * @param version version that the page was opened with, empty where none is needed
 * @param reason 原因
 */
record ReasonForm(@Nullable String version,
		@NotBlank(message = "请写明原因") @Size(max = 200, message = "原因最多 200 个字") @Nullable String reason) {

	int seenVersion() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.parseInt(this.version) : -1;
	}

}
