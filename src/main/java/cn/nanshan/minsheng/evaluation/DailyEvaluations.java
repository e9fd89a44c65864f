package cn.nanshan.minsheng.evaluation;

import java.time.ZoneOffset;
import java.util.List;

import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The daily evaluations of a project; they only grow. */
@Component
class DailyEvaluations {

	private final JdbcClient jdbc;

	DailyEvaluations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the newest ones first, at most so many. */
	List<DailyEvaluation> newest(ProjectId project, int most) {
		return this.jdbc.sql("""
				select * from daily_evaluation where project_id = :project order by evaluated_on desc, id limit :most
				""").param("project", project.value()).param("most", most).query(DailyEvaluation.class).list();
	}

	/** Returns how many there are and what they say on average. */
	DailyAverage average(ProjectId project) {
		return this.jdbc.sql("""
				select count(*)::int as count, round(avg(satisfaction), 1) as satisfaction, round(avg(fit), 1) as fit
				from daily_evaluation where project_id = :project
				""").param("project", project.value()).query(DailyAverage.class).single();
	}

	void add(DailyEvaluation evaluation) {
		this.jdbc.sql("""
				insert into daily_evaluation (id, project_id, method, respondent, satisfaction, fit, opinion,
				evaluated_on, evaluator_id, evaluator_name, recorded_at)
				values (:id, :project, :method, :respondent, :satisfaction, :fit, :opinion, :on, :by, :name, :at)
				""")
			.param("id", evaluation.id())
			.param("project", evaluation.projectId())
			.param("method", evaluation.method().name())
			.param("respondent", evaluation.respondent().name())
			.param("satisfaction", evaluation.satisfaction())
			.param("fit", evaluation.fit())
			.param("opinion", evaluation.opinion())
			.param("on", evaluation.evaluatedOn())
			.param("by", evaluation.evaluatorId())
			.param("name", evaluation.evaluatorName())
			.param("at", evaluation.recordedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

}
