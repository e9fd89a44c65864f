package cn.nanshan.minsheng.reminder.web;

import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the record of a 督办.
 *
 * @param version version that the page was opened with
 * @param words the answer, the reason or the closing word
 * @param day the day asked for or promised
 */
record WordForm(@Nullable String version,
		@NotBlank(message = "请填写内容") @Size(max = 1000, message = "最多 1000 个字") @Nullable String words,
		@Day @Nullable String day) {

	static WordForm empty(int version) {
		return new WordForm(String.valueOf(version), "", "");
	}

	int seen() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.parseInt(this.version) : -1;
	}

	String text() {
		return Objects.requireNonNull(this.words).strip();
	}

	@Nullable LocalDate date() {
		return (this.day == null || this.day.isBlank()) ? null : LocalDate.parse(this.day.strip());
	}

}
