package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the projects that the street organises and that concern a community without being
 * its own (MF-14).
 */
@UseCase
public class ConcernedProjects {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	ConcernedProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the newest twenty, none for anybody but community staff. */
	@AnyStaff(action = "查看涉及本社区的街道项目")
	@Transactional(readOnly = true)
	public List<Row> of(Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			return List.of();
		}
		return this.jdbc.sql("""
				select p.number, p.name, p.state, s.amount, s.agrees
				from project_share s join project p on p.id = s.project_id
				where s.community_code = :community and p.community_code is distinct from s.community_code
				order by p.created_at desc, p.id desc limit :most
				""")
			.param("community", community)
			.param("most", MOST)
			.query((row, index) -> new Row(row.getString("number"), row.getString("name"),
					ProjectState.valueOf(row.getString("state")), new Money(row.getBigDecimal("amount")),
					row.getObject("agrees", Boolean.class)))
			.list();
	}

	/**
	 * One project.
	 *
	 * @param number its number
	 * @param name its name
	 * @param state its state
	 * @param share what of it falls to the community
	 * @param agrees whether the community agreed, absent while it has not said
	 */
	public record Row(String number, String name, ProjectState state, Money share, @Nullable Boolean agrees) {

	}

}
