package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.MeetingPlan;
import cn.nanshan.minsheng.workflow.Seat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a meeting as typed.
 *
 * @param kind which body
 * @param heldOn the day
 * @param startsAt time of day
 * @param place where
 * @param chair who chairs
 * @param recorder who keeps the minutes
 * @param observers who sits in
 * @param members one member a line: name, then capacity
 * @param subjects ids of the items ticked
 */
record MeetingForm(@Nullable BodyKind kind,
		@NotBlank(message = "请填会议日期") @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}",
				message = "会议日期应为 2026-03-20 这样的形式") String heldOn,
		@NotBlank(message = "请填开始时间") String startsAt, @NotBlank(message = "请填地点") String place,
		@NotBlank(message = "请填主持人") String chair, @NotBlank(message = "请填记录人") String recorder, String observers,
		@NotBlank(message = "请填应到会的成员，每行一人") String members, @NotEmpty(message = "请至少选择一个评议的项目") List<UUID> subjects) {

	MeetingForm {
		observers = (observers != null) ? observers : "";
		subjects = (subjects != null) ? subjects : List.of();
	}

	static MeetingForm empty(String place, String members) {
		return new MeetingForm(BodyKind.RESIDENTS_COUNCIL, "", "", place, "", "", "", members, List.of());
	}

	/** Returns the members, one a line; the capacity defaults to 议事员. */
	List<Seat> seats() {
		return Arrays.stream(this.members.split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.split("[，,、\\s]+", 2))
			.map((parts) -> new Seat(parts[0], (parts.length > 1) ? parts[1] : "议事员", false))
			.toList();
	}

	boolean namesSomebodyTwice() {
		List<Seat> seats = seats();
		return seats.stream().map(Seat::member).distinct().count() < seats.size();
	}

	MeetingPlan toPlan(List<AgendaCandidate> waiting) {
		List<AgendaCandidate> agenda = waiting.stream()
			.filter((candidate) -> this.subjects.contains(candidate.subject()))
			.toList();
		return new MeetingPlan((this.kind != null) ? this.kind : BodyKind.RESIDENTS_COUNCIL,
				LocalDate.parse(this.heldOn), this.startsAt, this.place, this.chair, this.recorder, this.observers,
				seats(), agenda);
	}

}
