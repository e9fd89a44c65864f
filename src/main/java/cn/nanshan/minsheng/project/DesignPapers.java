package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which papers of the street's list a person has at hand for a saved project;
 * nobody else sees it, and no rule asks for it (MF-15, domain K6).
 */
@UseCase
public class DesignPapers {

	private final Projects projects;

	private final JdbcClient jdbc;

	DesignPapers(Projects projects, JdbcClient jdbc) {
		this.projects = projects;
		this.jdbc = jdbc;
	}

	/** Keeps what is ticked now in place of what was ticked before. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "勾选资料清单")
	@Transactional
	public void keep(String number, List<String> items, Actor actor) {
		Project project = this.projects.named(number, actor);
		this.jdbc.sql("delete from design_paper where account_id = :account and project_id = :project")
			.param("account", actor.accountId())
			.param("project", project.id().value())
			.update();
		items.stream()
			.distinct()
			.forEach((item) -> this.jdbc
				.sql("insert into design_paper (account_id, project_id, item) values (:account, :project, :item)")
				.param("account", actor.accountId())
				.param("project", project.id().value())
				.param("item", item)
				.update());
	}

	/** Returns what the person has ticked for a project. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "查看勾选的资料")
	@Transactional(readOnly = true)
	public List<String> of(String number, Actor actor) {
		return this.jdbc.sql("""
				select d.item from design_paper d join project p on p.id = d.project_id
				where p.number = :number and d.account_id = :account order by d.item
				""").param("number", number).param("account", actor.accountId()).query(String.class).list();
	}

}
