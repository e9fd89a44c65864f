package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Closes the dossier of a settled project (FUND-23). */
@UseCase
public class Archiving {

	private final Projects projects;

	private final ArchiveFactsReader facts;

	private final ProjectLife life;

	private final JdbcClient jdbc;

	private final Clock clock;

	Archiving(Projects projects, ArchiveFactsReader facts, ProjectLife life, JdbcClient jdbc, Clock clock) {
		this.projects = projects;
		this.facts = facts;
		this.life = life;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the checklist and what else stands in the way. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看归档目录")
	public Assessment<ArchiveRule> assess(String projectNumber, Actor actor) {
		return assess(this.projects.named(projectNumber, actor), actor);
	}

	/** Returns the same of a project loaded in the present transaction. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看归档目录")
	public Assessment<ArchiveRule> assess(Project project, Actor actor) {
		return Assessment.of(ArchiveRule.class, this.facts.read(project));
	}

	/** Closes the dossier. */
	@AllowedTo(value = Role.STREET_CLERK, action = "归档")
	public void close(String projectNumber, int seenVersion, String place, Actor actor) {
		Project project = this.projects.toChange(projectNumber, seenVersion, actor);
		Clearance<ArchiveRule> clearance = Assessment.of(ArchiveRule.class, this.facts.read(project)).clear();
		Instant now = this.clock.instant();
		project.archive(clearance, now);
		this.jdbc.sql("""
				insert into dossier (project_id, catalogue_number, place, closed_by, closed_at)
				values (:project, :number, :place, :by, :at)
				""")
			.param("project", project.id().value())
			.param("number", "DA-" + project.number())
			.param("place", place)
			.param("by", actor.name())
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update();
		this.life.record(project, clearance, Step.of("归档", "卷宗归档，档号 DA-" + project.number() + "，存放 " + place, now),
				actor);
	}

}
