package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import cn.nanshan.minsheng.project.SplitOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of two projects that look alike, as typed.
 *
 * @param version version that the page was opened with
 * @param outcome the same thing or two
 * @param words why
 * @param minutesNumber minutes of the collective decision
 */
record SplitForm(@Nullable String version, @NotBlank(message = "请选择是不是同一事项") @Nullable String outcome,
		@NotBlank(message = "请写明理由") @Size(max = 500, message = "理由最多 500 个字") @Nullable String words,
		@Size(max = 60, message = "纪要号最多 60 个字") @Nullable String minutesNumber) {

	static SplitForm empty(int version) {
		return new SplitForm(String.valueOf(version), "", "", "");
	}

	Optional<SplitOutcome> chosen() {
		return Arrays.stream(SplitOutcome.values()).filter((it) -> it.name().equals(this.outcome)).findFirst();
	}

	int seenVersion() {
		String typed = Objects.toString(this.version);
		return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
	}

	String said() {
		return Objects.toString(this.words, "").strip();
	}

	String minutes() {
		return Objects.toString(this.minutesNumber, "").strip();
	}

}
