package cn.nanshan.minsheng.funding;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The limits of the money, each with the statement that adds up the history of a
 * street-year line by line and gives the lines after which it was passed.
 */
enum PassedLimit {

	STREET("""
			select id from (select id, sum(held_by) over line as held, sum(available_by) over line as available
			  from fund_entry where budget_id = :budget window line as (order by id)) running
			where held > available
			"""),

	/**
	 * A cut from above may leave overhead over its share; nothing may be added to it
	 * then.
	 */
	OVERHEAD("""
			select id from (select id, kind, category, held_by,
			    sum(held_by) filter (where category is not null) over line as held,
			    sum(available_by) filter (where kind in ('OPEN', 'ADJUST')) over line as total
			  from fund_entry where budget_id = :budget window line as (order by id)) running
			where category is not null and (held_by > 0 or kind = 'PAY') and held > trunc(total * 7 / 100, 2)
			"""),

	PROJECT("""
			select id from (select id, sum(held_by) over line as held, sum(paid_by) over line as paid,
			    first_value(amount) over line as approved
			  from fund_entry where budget_id = :budget and reference is not null and category is null
			  window line as (partition by reference order by id)) running
			where held > approved or paid > held or paid < 0
			"""),

	ITEM("""
			select id from (select id, sum(held_by) over line as held, sum(paid_by) over line as paid,
			    first_value(amount) over line as approved
			  from fund_entry where budget_id = :budget and category is not null
			  window line as (partition by reference, category order by id)) running
			where held > approved or paid > held or paid < 0
			"""),

	COMMUNITY("""
			with moved as (
			  select id, made_at, community_code, difference as amount, 0 as held
			  from allocation_move where budget_id = :budget
			  union all
			  select e.id, e.made_at, c.community_code, 0, e.held_by
			  from fund_entry e join commitment c on c.reference = e.reference
			  where e.budget_id = :budget and exists (select 1 from allocation a
			    where a.budget_id = e.budget_id and a.community_code = c.community_code))
			select id from (select id, sum(held) over line as held, sum(amount) over line as amount
			  from moved window line as (partition by community_code order by made_at)) running
			where held > amount
			"""),

	/** An act signs all its lines: what one community gave is what the other got. */
	HALF_TRANSFER("""
			select min(id) as id from allocation_move where budget_id = :budget
			group by made_by having sum(difference) <> 0 and count(*) = 1
			""");

	private final String statement;

	PassedLimit(String statement) {
		this.statement = statement;
	}

	/**
	 * Returns which limits were passed in the history of a street-year, with the lines.
	 */
	static List<String> in(JdbcClient jdbc, UUID budgetId) {
		return Arrays.stream(values())
			.flatMap((limit) -> jdbc.sql(limit.statement + " order by 1")
				.param("budget", budgetId)
				.query(Long.class)
				.list()
				.stream()
				.map((line) -> limit + " after line " + line))
			.toList();
	}

}
