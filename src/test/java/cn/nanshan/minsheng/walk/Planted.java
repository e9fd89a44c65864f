package cn.nanshan.minsheng.walk;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A bug in the database of the tests, on withdrawals of the walk's street that held money
 * and on nothing else; it is dug up at the end.
 */
enum Planted {

	/** What was held is not given back. */
	MONEY_KEPT("the street", "fund_entry", "after insert", """
			if new.kind = 'RELEASE' and new.amount > 0 and (select state from project where id = new.reference)
			    in ('APPROVED', 'PROCURING') then
			  update annual_budget set committed = committed + new.amount
			  where id = new.budget_id and street_code = 'YH';
			end if;
			return new;
			"""),

	/** The desk of the procurement office is not cleared. */
	TASK_LEFT_OPEN("STREET_PROCUREMENT]", "task", "before update", """
			if new.done_at is not null and old.done_at is null and old.street_code = 'YH'
			    and old.role = 'STREET_PROCUREMENT'
			    and (select state from project where id = new.subject) = 'WITHDRAWN' then
			  return null;
			end if;
			return new;
			""");

	private final String sign;

	private final String table;

	private final String moment;

	private final String body;

	Planted(String sign, String table, String moment, String body) {
		this.sign = sign;
		this.table = table;
		this.moment = moment;
		this.body = body;
	}

	/** Plants it. */
	void plant(JdbcClient jdbc) {
		jdbc.sql("create or replace function planted() returns trigger language plpgsql as $$ begin %s end $$"
			.formatted(this.body)).update();
		jdbc.sql("create trigger planted %s on %s for each row execute function planted()".formatted(this.moment,
				this.table))
			.update();
	}

	/** Takes it out of the ground, and puts right what it did. */
	void digUp(JdbcClient jdbc, Budget right) {
		jdbc.sql("drop trigger planted on " + this.table).update();
		jdbc.sql("drop function planted()").update();
		jdbc.sql("update annual_budget set committed = :right where street_code = 'YH' and year = :year")
			.param("right", Yuan.of(right.committed()))
			.param("year", HandsOnTheMoney.YEAR)
			.update();
		jdbc.sql("""
				update task set done_at = now() where street_code = 'YH' and done_at is null
				and subject in (select id from project where state = 'WITHDRAWN')
				""").update();
	}

	/** Returns what the walk must say about it. */
	String sign() {
		return this.sign;
	}

}
