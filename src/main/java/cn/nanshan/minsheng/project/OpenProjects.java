package cn.nanshan.minsheng.project;

import java.util.Optional;

import cn.nanshan.minsheng.identity.Anyone;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Tells residents what everybody may know of a project: its name and how far it is. */
@UseCase
@Transactional(readOnly = true)
public class OpenProjects {

	private final JdbcClient jdbc;

	OpenProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a project by its number. */
	@Anyone(action = "居民查询项目进度")
	public Optional<OpenProject> named(String number) {
		return this.jdbc.sql("select name, state from project where number = :number")
			.param("number", number)
			.query((row, index) -> new OpenProject(row.getString("name"), ProjectState.valueOf(row.getString("state"))))
			.optional();
	}

	/**
	 * What everybody may know of a project.
	 *
	 * @param name its name
	 * @param state how far it has come
	 */
	public record OpenProject(String name, ProjectState state) {

	}

}
