package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Guest;
import cn.nanshan.minsheng.workflow.Invitation;
import cn.nanshan.minsheng.workflow.MeetingPlan;
import cn.nanshan.minsheng.workflow.Seat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The notice of a meeting as typed.
 *
 * @param body the standing body, absent if its members were typed
 * @param kind which body
 * @param heldOn the day
 * @param startsAt time of day
 * @param place where
 * @param chair who chairs
 * @param recorder who keeps the minutes
 * @param invitedBy how the members are told
 * @param deputies one deputy a line: name, then capacity
 * @param observers who else sits in
 * @param members one member a line: name, then capacity
 * @param subjects ids of the items ticked
 */
record MeetingForm(@Nullable UUID body, @Nullable BodyKind kind, @Nullable String heldOn,
		@NotBlank(message = "请填开始时间") String startsAt, @NotBlank(message = "请填地点") String place,
		@NotBlank(message = "请填主持人") String chair, @NotBlank(message = "请填记录人") String recorder,
		@Nullable String invitedBy, @Nullable String deputies, @Nullable String observers,
		@NotBlank(message = "请填应到会的成员，每行一人") String members, @NotEmpty(message = "请至少选择一个议题") List<UUID> subjects) {

	MeetingForm {
		subjects = (subjects != null) ? subjects : List.of();
	}

	static MeetingForm empty(@Nullable UUID body, BodyKind kind, String place, String members) {
		return new MeetingForm(body, kind, "", "", place, "", "", "", "", "", members, List.of());
	}

	/** Checks what no annotation says and returns the day. */
	@Nullable LocalDate check(Errors errors) {
		if (this.members != null && namesSomebodyTwice()) {
			errors.rejectValue("members", "twice", "有成员写了两遍，请每人只写一行");
		}
		if (this.kind == null) {
			errors.rejectValue("kind", "missing", "请选择会议类型");
		}
		return BodyForms.day("heldOn", "会议日期", this.heldOn, errors);
	}

	private boolean namesSomebodyTwice() {
		List<Seat> seats = seats();
		return seats.stream().map(Seat::member).distinct().count() < seats.size();
	}

	/** Returns the members, one a line; the capacity defaults to 议事员. */
	private List<Seat> seats() {
		return lines(this.members).map((parts) -> Seat.of(parts[0], (parts.length > 1) ? parts[1] : "议事员")).toList();
	}

	private List<Guest> guests() {
		return lines(this.deputies).map((parts) -> new Guest(parts[0], (parts.length > 1) ? parts[1] : "两代表一委员", false))
			.toList();
	}

	private static Stream<String[]> lines(@Nullable String typed) {
		return Arrays.stream(text(typed).split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.split("[，,、\\s]+", 2));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	MeetingPlan toPlan(LocalDate day, List<AgendaCandidate> waiting) {
		List<AgendaCandidate> agenda = waiting.stream()
			.filter((candidate) -> this.subjects.contains(candidate.subject()))
			.toList();
		Invitation invitation = new Invitation(day, this.startsAt, this.place, this.chair, this.recorder,
				text(this.observers), text(this.invitedBy));
		return new MeetingPlan(Objects.requireNonNull(this.kind), this.body, invitation, seats(), guests(), agenda);
	}

}
