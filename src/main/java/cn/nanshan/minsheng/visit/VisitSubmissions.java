package cn.nanshan.minsheng.visit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers that telephones gave their records. A number is claimed in the transaction
 * of the record itself: of two sendings at once the second waits for the first, and after
 * a failure nothing stays claimed.
 */
@Component
class VisitSubmissions {

	private final JdbcClient jdbc;

	VisitSubmissions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Claims a number; returns what became of the first record with it, if any. */
	Optional<Recorded> claim(UUID submission, UUID visit, VisitOutcome outcome, Instant at, Actor actor) {
		int claimed = this.jdbc.sql("""
				insert into visit_submission (account_id, submission, visit_id, outcome, recorded_at)
				values (:account, :submission, :visit, :outcome, :at) on conflict do nothing
				""")
			.param("account", actor.accountId())
			.param("submission", submission)
			.param("visit", visit)
			.param("outcome", outcome.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		return (claimed == 1) ? Optional.empty() : Optional.of(first(submission, visit, actor));
	}

	/** Keeps what became of the record that has the number. */
	void settle(UUID submission, Recorded recorded, Actor actor) {
		this.jdbc.sql("""
				update visit_submission set demand_number = :demand
				where account_id = :account and submission = :submission
				""")
			.param("demand", recorded.demandNumber())
			.param("account", actor.accountId())
			.param("submission", submission)
			.update();
	}

	private Recorded first(UUID submission, UUID visit, Actor actor) {
		return this.jdbc.sql("""
				select outcome, demand_number from visit_submission
				where account_id = :account and submission = :submission and visit_id = :visit
				""")
			.param("account", actor.accountId())
			.param("submission", submission)
			.param("visit", visit)
			.query((row, index) -> new Recorded(VisitOutcome.valueOf(row.getString("outcome")),
					row.getString("demand_number")))
			.optional()
			.orElseThrow(() -> new Refused("这张表单已经用在了另一户，没有登记。请重新打开这一户再填。"));
	}

}
