package cn.nanshan.minsheng.reminder.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new 督办 as typed.
 *
 * @param task the task it is about, empty if it is about a project
 * @param project number of the project
 * @param reason why
 * @param due by when the answer is wanted
 */
record SupervisionForm(@Nullable String task, @Nullable String project,
		@NotBlank(message = "请写明督办的事由") @Size(max = 500, message = "事由最多 500 个字") @Nullable String reason,
		@NotBlank(message = "请填答复期限") @Day(label = "答复期限") @Nullable String due) {

	@Nullable UUID taskId() {
		try {
			return (this.task == null || this.task.isBlank()) ? null : UUID.fromString(this.task);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0);
		}
	}

	boolean namesNothing() {
		return (this.task == null || this.task.isBlank()) && (this.project == null || this.project.isBlank());
	}

	LocalDate day() {
		return LocalDate.parse(Objects.requireNonNull(this.due).strip());
	}

	String words() {
		return Objects.requireNonNull(this.reason).strip();
	}

}
