package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The 例外事项清单: every justification ever given within reach (FUND-18). */
@UseCase
@Transactional(readOnly = true)
public class WaiverRegister {

	private final JdbcClient jdbc;

	WaiverRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the entries after one, newest first. */
	@AnyStaff(action = "查看例外事项清单")
	public List<Row> list(@Nullable UUID after, int size, Actor actor) {
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			return List.of();
		}
		return this.jdbc.sql("""
				select w.*, coalesce(p.name, w.title) as name, coalesce(p.number, c.name) as note,
				  coalesce('/projects/' || p.number, w.path) as page
				from waiver w left join project p on p.id = w.subject left join community c on c.code = w.community_code
				where (p.id is not null or w.title is not null)
				  and (cast(:street as text) is null or coalesce(p.street_code, w.street_code) = :street)
				  and (cast(:community as text) is null or coalesce(p.community_code, w.community_code) = :community)
				  and (cast(:after as uuid) is null
				    or (w.given_at, w.id) < (select given_at, id from waiver where id = :after))
				order by w.given_at desc, w.id desc limit :size
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("after", after)
			.param("size", size)
			.query((row, index) -> new Row(row.getObject("id", UUID.class), row.getString("clause_id"),
					row.getString("page"), row.getString("name"), row.getString("note"), row.getString("justification"),
					row.getString("basis"), row.getString("minutes_number"), row.getString("approved_by"),
					row.getObject("given_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * An entry.
	 *
	 * @param id its id
	 * @param clause the clause departed from
	 * @param path page of the project, or of what else it is about
	 * @param name what that is called
	 * @param note its number, or its community
	 * @param justification why
	 * @param basis the document it rests on
	 * @param minutesNumber number of the minutes
	 * @param approvedBy who approved it
	 * @param givenAt when
	 */
	public record Row(UUID id, String clause, String path, String name, String note, String justification, String basis,
			String minutesNumber, String approvedBy, Instant givenAt) {
	}

}
