package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.WaiverBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of a half-year's evaluation, for the page and for the step alike. */
@Component
class MeetingFactsReader {

	private final AcceptedProjects accepted;

	private final WaiverBook waivers;

	private final JdbcClient jdbc;

	private final Clock clock;

	MeetingFactsReader(AcceptedProjects accepted, WaiverBook waivers, JdbcClient jdbc, Clock clock) {
		this.accepted = accepted;
		this.waivers = waivers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	MeetingFacts read(HalfYearEvaluation evaluation, String filingNumber) {
		List<AcceptedProject> projects = this.accepted.of(evaluation.placeCode(), evaluation.halfYear());
		return new MeetingFacts(evaluation.id(), evaluation.halfYear(), LocalDate.now(this.clock), evaluation.state(),
				evaluation.heldOn(), projects, evaluation.scores(), evaluation.attendance(), withoutDaily(projects),
				filingNumber, this.waivers.of(evaluation.id()));
	}

	private List<String> withoutDaily(List<AcceptedProject> projects) {
		UUID[] ids = projects.stream().map(AcceptedProject::projectId).toArray(UUID[]::new);
		return this.jdbc.sql("""
				select number from project where id = any (:ids)
				and not exists (select 1 from daily_evaluation where project_id = project.id) order by number
				""").param("ids", ids).query(String.class).list();
	}

}
