package cn.nanshan.minsheng.workflow.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.Attendance;
import cn.nanshan.minsheng.workflow.MeetingPaper;
import cn.nanshan.minsheng.workflow.NamedVote;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.SignIn;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The small forms of a meeting's page. */
final class MeetingForms {

	private MeetingForms() {
	}

	/**
	 * Who signed in.
	 *
	 * @param version version seen
	 * @param present names ticked as present
	 * @param excused names ticked as excused
	 * @param times time of day of each member's sign-in, in the order of the seats
	 * @param deputies names of the deputies who came
	 * @param observers who else sits in
	 */
	record SignInSheet(int version, List<String> present, List<String> excused, List<String> times,
			List<String> deputies, String observers) {

		SignInSheet {
			present = (present != null) ? present : List.of();
			excused = (excused != null) ? excused : List.of();
			times = (times != null) ? times : List.of();
			deputies = (deputies != null) ? deputies : List.of();
			observers = (observers != null) ? observers : "";
		}

		/** Returns the sign-ins; says what is wrong with a time, or with two ticks. */
		Map<String, SignIn> read(List<Seat> seats, Errors errors) {
			Map<String, SignIn> read = new LinkedHashMap<>();
			for (int at = 0; at < seats.size(); at++) {
				String member = seats.get(at).member();
				String time = (at < this.times.size() && this.times.get(at) != null) ? this.times.get(at).strip() : "";
				boolean here = this.present.contains(member);
				if (here && this.excused.contains(member)) {
					errors.reject("both", member + " 又勾了到会又勾了请假，请只勾一个");
				}
				if (!time.matches("|([01]?\\d|2[0-3]):[0-5]\\d")) {
					errors.reject("time", member + " 的签到时间应为 14:55 这样的形式");
				}
				read.put(member,
						new SignIn(
								here ? Attendance.PRESENT
										: this.excused.contains(member) ? Attendance.EXCUSED : Attendance.ABSENT,
								here ? time : ""));
			}
			return read;
		}

		Set<String> deputiesPresent() {
			return new LinkedHashSet<>(this.deputies);
		}

	}

	/**
	 * A member's relation to an item.
	 *
	 * @param version version seen
	 * @param subject the item
	 * @param member name of the member
	 * @param relation what relates them
	 * @param recused whether the member left the decision
	 */
	record Relation(int version, @Nullable UUID subject, @NotBlank(message = "请选择成员") String member,
			@NotBlank(message = "请写明是什么关系") String relation, @Nullable Boolean recused) {

		boolean isRecused() {
			return Boolean.TRUE.equals(this.recused);
		}

	}

	/**
	 * The answer to a proposed recusal.
	 *
	 * @param version version seen
	 * @param hit the item
	 * @param hitMember name of the member
	 * @param finding why there is no relation
	 */
	record Dismissal(int version, @Nullable UUID hit, @NotBlank(message = "请选择成员") String hitMember,
			@NotBlank(message = "请写明核查情况") String finding) {
	}

	/**
	 * A unit that could gain.
	 *
	 * @param version version seen
	 * @param about the item
	 * @param unitName name of the unit
	 * @param people its people
	 */
	record Unit(int version, @Nullable UUID about, @NotBlank(message = "请填单位名称") String unitName,
			@Nullable String people) {
	}

	/**
	 * The members' votes on one item.
	 *
	 * @param version version seen
	 * @param subject the item
	 * @param members names, in the order of the choices
	 * @param choices one vote each
	 */
	record Roll(int version, @Nullable UUID subject, List<String> members, List<NamedVote.Choice> choices) {

		Roll {
			members = (members != null) ? members : List.of();
			choices = (choices != null) ? choices : List.of();
		}

		Map<String, NamedVote.Choice> read(Errors errors) {
			Map<String, NamedVote.Choice> read = new LinkedHashMap<>();
			for (int at = 0; at < this.members.size(); at++) {
				NamedVote.Choice choice = (at < this.choices.size()) ? this.choices.get(at) : null;
				if (choice == null) {
					errors.reject("missing", "请选择 " + this.members.get(at) + " 的表决");
				}
				else {
					read.put(this.members.get(at), choice);
				}
			}
			if (read.isEmpty() && !errors.hasErrors()) {
				errors.reject("missing", "还没有到会的成员，不能记名表决");
			}
			return read;
		}

	}

	/**
	 * A change of the notice.
	 *
	 * @param version version seen
	 * @param newDay the new day
	 * @param newTime the new time
	 * @param newPlace the new place
	 * @param moveReason why
	 */
	record Move(int version, @Nullable String newDay, @NotBlank(message = "请填开始时间") String newTime,
			@NotBlank(message = "请填地点") String newPlace, @NotBlank(message = "请写明变更的原因") String moveReason) {
	}

	/**
	 * The end of a meeting that will not be held.
	 *
	 * @param version version seen
	 * @param cancelReason why
	 */
	record Cancelling(int version, @NotBlank(message = "请写明取消的原因") String cancelReason) {
	}

	/**
	 * Scanned papers.
	 *
	 * @param version version seen
	 * @param paper what they are
	 * @param files the files
	 */
	record Papers(int version, @Nullable MeetingPaper paper, @Nullable List<MultipartFile> files) {
	}

	/**
	 * The end of the meeting.
	 *
	 * @param version version seen
	 * @param minutesNumber number of the minutes
	 * @param minutes the minutes in short
	 */
	record Closing(int version, @NotBlank(message = "请填会议纪要号") String minutesNumber,
			@NotBlank(message = "请写纪要要点") String minutes) {
	}

}
