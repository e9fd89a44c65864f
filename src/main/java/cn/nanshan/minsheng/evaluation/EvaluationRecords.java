package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the final account and the archive want to know of acceptance and evaluation: read
 * only, already within the reach of whoever asks.
 */
@Component
public class EvaluationRecords {

	private final Acceptances acceptances;

	private final InterruptionRows interruptions;

	private final DailyEvaluations daily;

	private final JdbcClient jdbc;

	EvaluationRecords(Acceptances acceptances, InterruptionRows interruptions, DailyEvaluations daily,
			JdbcClient jdbc) {
		this.acceptances = acceptances;
		this.interruptions = interruptions;
		this.daily = daily;
		this.jdbc = jdbc;
	}

	/** Returns how acceptance ended, empty while it has not. */
	public Optional<FinalAcceptance> finalAcceptance(ProjectId project) {
		return this.acceptances.findByProjectIdOrderByRound(project.value())
			.stream()
			.flatMap((acceptance) -> FinalAcceptance.of(acceptance).stream())
			.findFirst();
	}

	/**
	 * Returns the most that may be paid of work that failed or was ended early; empty if
	 * no such limit applies.
	 */
	public Optional<Money> verifiedValue(ProjectId project) {
		return this.interruptions.termination(project)
			.map(Termination::verifiedValue)
			.or(() -> finalAcceptance(project).flatMap((ended) -> Optional.ofNullable(ended.verifiedValue())));
	}

	/** Returns how many daily evaluations there are and what they say (ACC-07). */
	public DailyAverage daily(ProjectId project) {
		return this.daily.average(project);
	}

	/**
	 * Returns what the half-yearly meeting said, empty before it spoke of the project.
	 */
	public Optional<HalfYearResult> halfYear(ProjectId project) {
		return this.jdbc.sql("""
				select e.half_year, e.state <> 'OPEN' as closed, s.valid, s.satisfied, s.mostly_satisfied, s.fit,
				s.filing_number, s.filed_on from half_year_score s
				join half_year_evaluation e on e.id = s.evaluation_id where s.project_id = :project
				""")
			.param("project", project.value())
			.query((row, index) -> new HalfYearResult(HalfYear.parse(row.getString("half_year")),
					row.getBoolean("closed"),
					Percent.share(BigDecimal.valueOf(row.getLong("satisfied") + row.getLong("mostly_satisfied")),
							BigDecimal.valueOf(row.getLong("valid"))),
					row.getBigDecimal("fit"), row.getString("filing_number"),
					row.getObject("filed_on", LocalDate.class)))
			.optional();
	}

	/**
	 * How acceptance ended.
	 *
	 * @param verdict passed or failed
	 * @param on when
	 * @param verifiedValue what failed work is worth
	 */
	public record FinalAcceptance(AcceptanceVerdict verdict, LocalDate on, @Nullable Money verifiedValue) {

		static Optional<FinalAcceptance> of(Acceptance acceptance) {
			AcceptanceVerdict verdict = acceptance.verdict();
			LocalDate on = acceptance.decidedOn();
			return (verdict != null && on != null && verdict.isFinal())
					? Optional.of(new FinalAcceptance(verdict, on, acceptance.verifiedValue())) : Optional.empty();
		}

	}

	/**
	 * What the half-yearly meeting said of a project.
	 *
	 * @param window the half-year
	 * @param closed whether the meeting is over
	 * @param satisfaction satisfied and mostly satisfied of all valid answers
	 * @param fit 1 to 5
	 * @param filingNumber number of the filing with the street (ACC-09), absent before it
	 * @param filedOn when it was filed
	 */
	public record HalfYearResult(HalfYear window, boolean closed, Percent satisfaction, BigDecimal fit,
			@Nullable String filingNumber, @Nullable LocalDate filedOn) {

		public boolean isFiled() {
			return this.filingNumber != null;
		}

	}

}
