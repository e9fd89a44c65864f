package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.workflow.Deadlines;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists acceptances and evaluations within the reader's reach. */
@UseCase
public class EvaluationLists {

	/** Rows of one page. */
	public static final int PAGE = 50;

	private static final String REACH = """
			(cast(:street as text) is null or p.street_code = :street)
			and (cast(:community as text) is null or p.community_code = :community)
			""";

	private final JdbcClient jdbc;

	private final HalfYearMeetings meetings;

	private final AcceptedProjects accepted;

	private final PolicyTermBook terms;

	EvaluationLists(JdbcClient jdbc, HalfYearMeetings meetings, AcceptedProjects accepted, PolicyTermBook terms) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.accepted = accepted;
		this.terms = terms;
	}

	/** Returns the acceptances, newest day first, starting after a key {@code day~id}. */
	@AnyStaff(action = "查看验收列表")
	public List<AcceptanceLine> acceptances(@Nullable LocalDate afterDay, @Nullable UUID afterId, Actor actor) {
		return this.jdbc
			.sql("""
					select a.id, a.project_id, p.number, p.name, coalesce(c.name, s.name) as community, a.round, a.held_on, a.due_on, a.verdict, a.decided_on,
					a.rectify_by, a.rectified_on from acceptance a
					join project p on p.id = a.project_id join street s on s.code = p.street_code
					left join community c on c.code = p.community_code
					where %s and :level <> 'VENDOR' and :level <> 'ADMIN'
					and (cast(:day as date) is null or (a.held_on, a.id) < (:day, cast(:id as uuid)))
					order by a.held_on desc, a.id desc limit :most
					"""
				.formatted(REACH))
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("level", actor.scope().level().name())
			.param("day", afterDay)
			.param("id", afterId)
			.param("most", PAGE + 1)
			.query(AcceptanceLine.class)
			.list();
	}

	/** Returns the half-yearly evaluations, newest first. */
	@AnyStaff(action = "查看评价列表")
	public List<EvaluationLine> evaluations(Actor actor) {
		return this.jdbc
			.sql("""
					select p.half_year, coalesce(p.community_code, p.street_code) as place_code, coalesce(c.name, t.name) as community, p.state, p.filing_number, p.received_on,
					(select count(*)::int from half_year_score s where s.evaluation_id = p.id) as scored,
					(select count(*)::int from acceptance a join project q on q.id = a.project_id
					where q.street_code = p.street_code and q.community_code is not distinct from p.community_code and a.verdict in ('PASSED', 'FAILED')
					and case when extract(month from a.decided_on) <= 6 then extract(year from a.decided_on) || 'H1'
					else extract(year from a.decided_on) || 'H2' end = p.half_year) as accepted
					from half_year_evaluation p join street t on t.code = p.street_code left join community c on c.code = p.community_code
					where %s and :level <> 'VENDOR' and :level <> 'ADMIN'
					order by p.half_year desc, p.street_code, p.community_code limit 200
					"""
				.formatted(REACH))
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("level", actor.scope().level().name())
			.query(EvaluationLine.class)
			.list();
	}

	/**
	 * Returns the page of a community's half-year.
	 * @throws NotFound if nothing was accepted in it, or it is out of reach
	 */
	@AnyStaff(action = "查看集中评价")
	public MeetingSheet meeting(String place, HalfYear window, LocalDate today, Actor actor) {
		HalfYearEvaluation evaluation = this.meetings.of(place, window, actor).orElseThrow(() -> new NotFound("集中评价"));
		return MeetingSheet.of(evaluation, this.accepted.of(place, window),
				this.terms.on(today, evaluation.streetCode()).percent(TermKey.EVAL_PASS));
	}

	/**
	 * One acceptance in the list.
	 *
	 * @param id its id
	 * @param projectId the project
	 * @param number the project's number
	 * @param name the project's name
	 * @param community the community's name
	 * @param round first or re-inspection
	 * @param heldOn when
	 * @param dueOn last day
	 * @param verdict the verdict, absent before it
	 * @param decidedOn when it was spoken
	 * @param rectifyBy until when to rectify
	 * @param rectifiedOn when it was rectified
	 */
	public record AcceptanceLine(UUID id, UUID projectId, String number, String name, String community, int round,
			LocalDate heldOn, LocalDate dueOn, @Nullable AcceptanceVerdict verdict, @Nullable LocalDate decidedOn,
			@Nullable LocalDate rectifyBy, @Nullable LocalDate rectifiedOn) {

		/** Returns the page that explains the last day of the acceptance. */
		public String why() {
			return Deadlines.href(this.projectId, EvaluationTasks.ORGANISE);
		}

		/** Returns the page that explains until when to rectify. */
		public String rectifyWhy() {
			return Deadlines.href(this.projectId, EvaluationTasks.RECTIFY);
		}

	}

	/**
	 * One community's half-year in the list.
	 *
	 * @param halfYear code of the half-year
	 * @param placeCode code of the community, or of the street for what is the whole
	 * street's
	 * @param community its name
	 * @param state where it stands
	 * @param filingNumber number of the filing
	 * @param receivedOn when the street took it in
	 * @param scored projects scored
	 * @param accepted projects accepted in the window
	 */
	public record EvaluationLine(String halfYear, String placeCode, String community, MeetingState state,
			@Nullable String filingNumber, @Nullable LocalDate receivedOn, int scored, int accepted) {

		public HalfYear window() {
			return HalfYear.parse(this.halfYear);
		}

	}

}
