package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The community's own rating of what it promised (FUND-30). */
@UseCase
public class SelfRatings {

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

	/** Returns the targets to rate, in the order of the application (FUND-30). */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看绩效目标")
	public List<PerformanceTarget> targets(String projectNumber, Actor actor) {
		return this.projects.named(projectNumber, actor).design().targets();
	}

	/** Returns the ratings of a project in the order of its targets. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看绩效自评")
	public List<SelfRating> of(String projectNumber, Actor actor) {
		return this.jdbc
			.sql("select position, achieved, score from self_rating where project_id = :id order by position")
			.param("id", this.projects.named(projectNumber, actor).id().value())
			.query((row, index) -> new SelfRating(row.getInt("position"), row.getString("achieved"),
					row.getInt("score")))
			.list();
	}

	/** Enters or replaces the ratings. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY }, action = "绩效自评")
	public void rate(String projectNumber, int seenVersion, List<SelfRating> ratings, Actor actor) {
		Project project = this.projects.toChange(projectNumber, seenVersion, actor);
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

}
