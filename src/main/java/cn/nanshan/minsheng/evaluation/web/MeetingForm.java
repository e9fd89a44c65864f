package cn.nanshan.minsheng.evaluation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.evaluation.Attendance;
import cn.nanshan.minsheng.evaluation.Attendance.Category;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.MeetingRow;
import cn.nanshan.minsheng.evaluation.MeetingSheet;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.evaluation.Score;
import org.jspecify.annotations.Nullable;

/**
 * A half-year's meeting as typed: one row a kind of people, one row a project.
 *
 * @param heldOn when
 * @param place where
 * @param occasion what it was held together with
 * @param people who was asked and came
 * @param scores what was said of each project
 * @param version the version on the page
 */
record MeetingForm(@Nullable String heldOn, @Nullable String place, @Nullable String occasion, List<PeopleRow> people,
		List<ScoreRow> scores, int version) {

	MeetingForm {
		people = Objects.requireNonNullElse(people, List.of());
		scores = Objects.requireNonNullElse(scores, List.of());
	}

	static MeetingForm of(MeetingSheet sheet) {
		Map<Category, Attendance> present = sheet.attendance()
			.stream()
			.collect(Collectors.toMap(Attendance::category, Function.identity()));
		return new MeetingForm(Objects.toString(sheet.heldOn(), ""), sheet.place(), sheet.occasion().name(),
				Stream.of(Category.values()).map((category) -> PeopleRow.of(category, present.get(category))).toList(),
				sheet.rows().stream().map(ScoreRow::of).toList(), sheet.version());
	}

	MeetingRecord record(Typed typed, MeetingSheet sheet) {
		return new MeetingRecord(typed.date("heldOn", "会议日期", this.heldOn), typed.required("place", "会议地点", this.place),
				typed.chosen("occasion", "召开方式", Occasion.class, this.occasion), attendance(typed),
				scored(typed, sheet));
	}

	private List<Attendance> attendance(Typed typed) {
		List<Attendance> rows = new ArrayList<>();
		for (int at = 0; at < this.people.size(); at++) {
			PeopleRow row = this.people.get(at);
			Category category = Typed.oneOf(Category.class, row.category());
			if (category != null) {
				String path = "people[" + at + "].";
				int invited = typed.wholeOrZero(path + "invited", "邀请人数", row.invited(), 9999);
				int present = typed.wholeOrZero(path + "present", "到会人数", row.present(), 9999);
				if (present > invited) {
					typed.reject(path + "present",
							"%s到会 %d 人，多于邀请的 %d 人".formatted(category.label(), present, invited));
				}
				else if (invited > 0) {
					rows.add(new Attendance(category, invited, present));
				}
			}
		}
		return rows;
	}

	private List<Score> scored(Typed typed, MeetingSheet sheet) {
		List<Score> rows = new ArrayList<>();
		for (int at = 0; at < this.scores.size(); at++) {
			ScoreRow row = this.scores.get(at);
			boolean known = sheet.rows().stream().anyMatch((it) -> it.project().projectId().equals(row.projectId()));
			UUID project = row.projectId();
			if (project != null && known && !row.isEmpty()) {
				rows.add(row.score(typed, "scores[" + at + "].", project));
			}
		}
		return rows;
	}

	/** One kind of people as typed. */
	record PeopleRow(@Nullable String category, @Nullable String invited, @Nullable String present) {

		static PeopleRow of(Category category, @Nullable Attendance held) {
			return new PeopleRow(category.name(), (held != null) ? String.valueOf(held.invited()) : "",
					(held != null) ? String.valueOf(held.present()) : "");
		}

		public String label() {
			Category known = Typed.oneOf(Category.class, this.category);
			return (known != null) ? known.label() : "";
		}

	}

	/** One project as typed; a row in which nothing was typed is not scored yet. */
	record ScoreRow(@Nullable UUID projectId, @Nullable String valid, @Nullable String satisfied,
			@Nullable String mostly, @Nullable String fit, @Nullable String opinion) {

		static ScoreRow of(MeetingRow row) {
			Score score = row.score();
			return (score == null) ? new ScoreRow(row.project().projectId(), "", "", "", "", "")
					: new ScoreRow(score.projectId(), String.valueOf(score.valid()), String.valueOf(score.satisfied()),
							String.valueOf(score.mostlySatisfied()), score.fit().toPlainString(), score.opinion());
		}

		boolean isEmpty() {
			return Stream.of(this.valid, this.satisfied, this.mostly, this.fit, this.opinion)
				.allMatch((typed) -> Typed.text(typed).isEmpty());
		}

		Score score(Typed typed, String path, UUID project) {
			int answers = typed.whole(path + "valid", "有效答卷数", this.valid, 1, 99_999);
			int content = typed.whole(path + "satisfied", "满意人数", this.satisfied, 0, 99_999);
			int mostlyContent = typed.wholeOrZero(path + "mostly", "基本满意人数", this.mostly, 99_999);
			if (content + mostlyContent > answers && answers > 0) {
				typed.reject(path + "satisfied",
						"满意和基本满意共 %d 人，多于有效答卷 %d 份".formatted(content + mostlyContent, answers));
			}
			BigDecimal judged = typed.quantity(path + "fit", "契合度", this.fit);
			if (judged == null && Typed.text(this.fit).isEmpty()) {
				typed.reject(path + "fit", "请填写契合度，满意度和契合度两项都要评");
			}
			else if (judged != null && (judged.compareTo(BigDecimal.ONE) < 0
					|| judged.compareTo(BigDecimal.valueOf(5)) > 0 || judged.stripTrailingZeros().scale() > 1)) {
				typed.reject(path + "fit", "契合度应为 1 至 5 分，最多一位小数");
			}
			return new Score(project, Math.max(1, answers), content, mostlyContent,
					Objects.requireNonNullElse(judged, BigDecimal.ONE), Typed.text(this.opinion), null, null);
		}

	}

}
