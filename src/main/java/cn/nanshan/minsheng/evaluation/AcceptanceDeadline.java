package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.stereotype.Component;

/** Counts the working days from the report of completion to acceptance (ACC-14). */
@Component
class AcceptanceDeadline {

	private final CompletionReports reports;

	private final PolicyTermBook terms;

	private final WorkingCalendar calendar;

	private final Clock clock;

	AcceptanceDeadline(CompletionReports reports, PolicyTermBook terms, WorkingCalendar calendar, Clock clock) {
		this.reports = reports;
		this.terms = terms;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Returns the last day without its computation. */
	LocalDate lastDay(ProjectId project, String streetCode) {
		return of(project, streetCode).last();
	}

	Deadline of(ProjectId project, String streetCode) {
		LocalDate reportedOn = this.reports.of(project)
			.map(CompletionReport::reportedOn)
			.orElse(LocalDate.now(this.clock));
		int days = this.terms.on(LocalDate.now(this.clock), streetCode).count(TermKey.ACCEPT_DUE);
		return this.calendar.count(reportedOn, DayRule.working(days, "报验当日", "ACC-14", TermKey.ACCEPT_DUE));
	}

}
