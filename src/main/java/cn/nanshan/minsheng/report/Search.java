package cn.nanshan.minsheng.report;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.ProjectState;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The one search box: number or name of a project within reach. */
@UseCase
@Transactional(readOnly = true)
public class Search {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	Search(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns at most fifty hits, newest first. */
	@AnyStaff(action = "搜索")
	public List<Hit> find(String words, Actor actor) {
		String wanted = words.strip();
		boolean none = actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN;
		if (wanted.isEmpty() || none) {
			return List.of();
		}
		return this.jdbc.sql("""
				select number, name, street_code, community_code, state from project
				where (number ilike :number escape '!' or name ilike :name escape '!')
				  and (cast(:street as text) is null or street_code = :street)
				  and (cast(:community as text) is null or community_code = :community)
				order by created_at desc, id desc limit :most
				""")
			.param("number", escaped(wanted) + "%")
			.param("name", "%" + escaped(wanted) + "%")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("most", MOST)
			.query((row, index) -> new Hit(row.getString("number"), row.getString("name"), row.getString("street_code"),
					row.getString("community_code"), ProjectState.valueOf(row.getString("state"))))
			.list();
	}

	private static String escaped(String words) {
		return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	/**
	 * A project found.
	 *
	 * @param number its number
	 * @param name its name
	 * @param streetCode its street
	 * @param communityCode its community
	 * @param state its state
	 */
	public record Hit(String number, String name, String streetCode, @Nullable String communityCode,
			ProjectState state) {
	}

}
