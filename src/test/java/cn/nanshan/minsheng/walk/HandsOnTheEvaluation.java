package cn.nanshan.minsheng.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.DailyEvaluating;
import cn.nanshan.minsheng.evaluation.DailyEvaluation;
import cn.nanshan.minsheng.evaluation.DailyOpinion;
import cn.nanshan.minsheng.evaluation.EvaluationLists;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings.SeenMeeting;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.MeetingSheet;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.evaluation.Score;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.testing.EvaluationFixture;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks residents day by day, and holds the half-yearly meeting of the community. */
final class HandsOnTheEvaluation {

	private final JdbcClient jdbc;

	private final DailyEvaluating daily;

	private final HalfYearMeetings meetings;

	private final EvaluationLists lists;

	private final Staff staff;

	HandsOnTheEvaluation(JdbcClient jdbc, DailyEvaluating daily, HalfYearMeetings meetings, EvaluationLists lists,
			Staff staff) {
		this.jdbc = jdbc;
		this.daily = daily;
		this.meetings = meetings;
		this.lists = lists;
		this.staff = staff;
	}

	void evaluateDaily(String number, LocalDate today, Actor who) {
		this.daily.record(number, new DailyOpinion(DailyEvaluation.Method.HOME_VISIT,
				DailyEvaluation.Respondent.BENEFICIARY, 5, 4, "满意", today), who);
	}

	/** Speaks of everything that was accepted, and files it with the street. */
	void meet(LocalDate today) {
		Actor secretary = this.staff.the(Role.COMMUNITY_SECRETARY);
		HalfYear window = HalfYear.of(today);
		if (!sheet(window, today).isOpen()) {
			this.meetings.reopen(seen(window, today), "会后又有项目验收", secretary);
		}
		MeetingSheet sheet = sheet(window, today);
		sheet.rows()
			.stream()
			.filter((row) -> wasNeverEvaluated(row.project().projectId()))
			.forEach((row) -> evaluateDaily(row.project().number(), today, this.staff.the(Role.SUPERVISION_TEAM)));
		List<Score> scores = sheet.rows()
			.stream()
			.map((row) -> new Score(row.project().projectId(), 40, 30, 7, new BigDecimal("4.5"), "很好", null, null))
			.toList();
		this.meetings.record(seen(window, today),
				new MeetingRecord(today, "党群服务中心", Occasion.ALONE, EvaluationFixture.attendance(), scores), secretary);
		this.meetings.close(seen(window, today), secretary);
		this.meetings.file(seen(window, today), "评备〔2026〕" + UUID.randomUUID(), today, secretary);
	}

	private boolean wasNeverEvaluated(UUID project) {
		return this.jdbc.sql("select not exists (select 1 from daily_evaluation where project_id = :id)")
			.param("id", project)
			.query(Boolean.class)
			.single();
	}

	private SeenMeeting seen(HalfYear window, LocalDate today) {
		return new SeenMeeting(this.staff.community(), window, sheet(window, today).version());
	}

	private MeetingSheet sheet(HalfYear window, LocalDate today) {
		return this.lists.meeting(this.staff.community(), window, today, this.staff.the(Role.COMMUNITY_SECRETARY));
	}

}
