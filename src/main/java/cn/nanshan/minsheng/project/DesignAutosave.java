package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person typed into the form of a project and has not saved, so that a
 * closed window loses nothing; nobody else sees it.
 */
@UseCase
public class DesignAutosave {

	private static final Period KEPT = Period.ofDays(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	DesignAutosave(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps what stands in a form now, in place of what was kept of it before.
	 * @param form number of the project, or {@code new}
	 * @param typed the fields as JSON
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "自动保存项目表单")
	@Transactional
	public void keep(String form, String typed, Actor actor) {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from design_autosave where account_id = :account and saved_at < :before")
			.param("account", actor.accountId())
			.param("before", now.atOffset(ZoneOffset.UTC).minus(KEPT))
			.update();
		this.jdbc.sql("""
				insert into design_autosave (account_id, form, typed, saved_at)
				values (:account, :form, cast(:typed as jsonb), :now)
				on conflict (account_id, form) do update set typed = excluded.typed, saved_at = excluded.saved_at
				""")
			.param("account", actor.accountId())
			.param("form", form)
			.param("typed", typed)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Returns what was kept of a form. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "取回自动保存的项目表单")
	@Transactional(readOnly = true)
	public Optional<Kept> of(String form, Actor actor) {
		return this.jdbc.sql("select typed, saved_at from design_autosave where account_id = :account and form = :form")
			.param("account", actor.accountId())
			.param("form", form)
			.query((row, index) -> new Kept(row.getString("typed"),
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Forgets it: the form was saved, or its writer begins again. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "放弃自动保存的项目表单")
	@Transactional
	public void forget(String form, Actor actor) {
		this.jdbc.sql("delete from design_autosave where account_id = :account and form = :form")
			.param("account", actor.accountId())
			.param("form", form)
			.update();
	}

	/**
	 * What was kept.
	 *
	 * @param typed the fields as JSON
	 * @param at when
	 */
	public record Kept(String typed, Instant at) {

	}

}
