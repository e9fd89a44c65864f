package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The community's own rating of what it promised (FUND-30). */
@UseCase
public class SelfRatings {

	private static final Set<ProjectState> OPEN = EnumSet.of(ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED,
			ProjectState.TERMINATED, ProjectState.SETTLED);

	private final Projects projects;

	private final ProjectLife life;

	private final JdbcClient jdbc;

	private final Clock clock;

	SelfRatings(Projects projects, ProjectLife life, JdbcClient jdbc, Clock clock) {
		this.projects = projects;
		this.life = life;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the targets of a project and what was rated of them. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看绩效自评")
	public SelfRatingSheet sheet(String projectNumber, Actor actor) {
		return sheetOf(this.projects.named(projectNumber, actor));
	}

	/**
	 * Enters or replaces the ratings.
	 * @throws Refused if it is not accepted yet, the dossier is closed, or not every
	 * target is rated
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "绩效自评")
	public void rate(String projectNumber, int seenVersion, List<SelfRating> ratings, Actor actor) {
		Project project = this.projects.toChange(projectNumber, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		if (!OPEN.contains(project.state())) {
			throw new Refused("项目现在是“%s”，验收后、归档前才能自评。".formatted(project.state().label()));
		}
		sheetOf(project).mustBeRatedIn(ratings.size());
		Instant now = this.clock.instant();
		ratings.forEach((rating) -> this.jdbc.sql("""
				insert into self_rating (project_id, position, achieved, score, rated_by, rated_at)
				values (:project, :position, :achieved, :score, :by, :at)
				on conflict (project_id, position) do update
				set achieved = excluded.achieved, score = excluded.score, rated_by = excluded.rated_by,
				rated_at = excluded.rated_at
				""")
			.param("project", project.id().value())
			.param("position", rating.position())
			.param("achieved", rating.achieved())
			.param("score", rating.score())
			.param("by", actor.name())
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update());
		this.life.record(project, Step.of("绩效自评", "完成 %d 项绩效目标的自评".formatted(ratings.size()), now), actor);
	}

	private SelfRatingSheet sheetOf(Project project) {
		List<SelfRating> given = this.jdbc
			.sql("select position, achieved, score from self_rating where project_id = :id order by position")
			.param("id", project.id().value())
			.query((row, index) -> new SelfRating(row.getInt("position"), row.getString("achieved"),
					row.getInt("score")))
			.list();
		return new SelfRatingSheet(project.version(), project.design().targets(), given);
	}

}
