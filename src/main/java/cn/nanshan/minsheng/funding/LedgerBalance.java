package cn.nanshan.minsheng.funding;

/**
 * The balances that are kept, each with the statement that computes it anew from the
 * lines of the ledger (FUND-20). A statement gives budget, project, place, what is stored
 * and what was computed.
 */
enum LedgerBalance {

	TOTAL("年度总额", ofBudget("b.total", "e.kind in ('OPEN', 'ADJUST')", "e.available_by")),

	DOCUMENTS("依据文件合计", """
			select b.id as budget_id, null::uuid as reference, '' as place, b.total as stored,
			  coalesce(sum(d.city + d.district + d.unsplit), 0) as computed
			from annual_budget b left join budget_document d on d.budget_id = b.id group by b.id
			"""),

	CARRIED_IN("上年结转", ofBudget("b.carried_in", "e.kind = 'CARRY_IN'", "e.available_by")),

	DISPOSED("结转下年和交回", ofBudget("b.disposed", "e.kind in ('CARRY_OUT', 'RETURN')", "-e.available_by")),

	COMMITTED("已占用", ofBudget("b.committed", "true", "e.held_by")),

	PAID("已付", ofBudget("b.paid", "true", "e.paid_by")),

	POOL("督导等工作经费已占用", ofBudget("b.pool_committed", "e.category is not null", "e.held_by")),

	ALLOCATED("额度合计", """
			select b.id as budget_id, null::uuid as reference, '' as place, b.allocated as stored,
			  coalesce(sum(m.difference), 0) as computed
			from annual_budget b left join allocation_move m on m.budget_id = b.id group by b.id
			"""),

	ALLOCATION("社区额度",
			"""
					select a.budget_id, null::uuid as reference, coalesce(a.community_code, '街道统筹') as place, a.amount as stored,
					  coalesce(sum(m.difference), 0) as computed
					from allocation a left join allocation_move m
					  on m.budget_id = a.budget_id and m.community_code is not distinct from a.community_code
					group by a.budget_id, a.community_code, a.amount
					"""),

	ALLOCATION_HELD("社区额度已占用", """
			select a.budget_id, null::uuid as reference, coalesce(a.community_code, '街道统筹') as place,
			  a.committed as stored, coalesce(sum(e.held_by), 0) as computed
			from allocation a
			left join commitment c on c.budget_id = a.budget_id and not c.pool
			  and c.community_code is not distinct from a.community_code
			left join fund_entry e on e.reference = c.reference and e.budget_id = a.budget_id
			group by a.budget_id, a.community_code, a.committed
			"""),

	APPROVED("项目批复额", ofProject("c.approved", "e.kind = 'COMMIT'", "e.amount")),

	HELD("项目占用", ofProject("c.held", "true", "e.held_by")),

	CONTRACTED("项目合同额", """
			select c.budget_id, c.reference, '' as place, c.contracted as stored,
			  coalesce(sum(e.amount) filter (where e.kind in ('CONTRACT', 'CHANGE')), 0) as computed
			from commitment c left join fund_entry e on e.reference = c.reference
			where c.contracted is not null group by c.budget_id, c.reference
			"""),

	PROJECT_PAID("项目已付", ofProject("c.paid", "true", "e.paid_by")),

	ITEM_APPROVED("分项批复额", ofItem("i.approved", "e.kind = 'COMMIT'", "e.amount")),

	ITEM_HELD("分项占用", ofItem("i.held", "true", "e.held_by")),

	ITEM_PAID("分项已付", ofItem("i.paid", "true", "e.paid_by")),

	HISTORY("每一笔之后的占用", """
			select budget_id, null::uuid as reference, '第 ' || id || ' 笔流水之后' as place, held as stored,
			  available as computed
			from (select budget_id, id, sum(held_by) over line as held, sum(available_by) over line as available
			  from fund_entry window line as (partition by budget_id order by id)) running
			where held > available
			""");

	private final String label;

	private final String statement;

	LedgerBalance(String label, String statement) {
		this.label = label;
		this.statement = statement;
	}

	String label() {
		return this.label;
	}

	String statement() {
		return this.statement;
	}

	private static String ofBudget(String stored, String counted, String moved) {
		return """
				select b.id as budget_id, null::uuid as reference, '' as place, %s as stored,
				  coalesce(sum(%s) filter (where %s), 0) as computed
				from annual_budget b left join fund_entry e on e.budget_id = b.id group by b.id
				""".formatted(stored, moved, counted);
	}

	private static String ofProject(String stored, String counted, String moved) {
		return """
				select c.budget_id, c.reference, '' as place, %s as stored,
				  coalesce(sum(%s) filter (where %s), 0) as computed
				from commitment c left join fund_entry e on e.reference = c.reference group by c.budget_id, c.reference
				""".formatted(stored, moved, counted);
	}

	private static String ofItem(String stored, String counted, String moved) {
		return """
				select c.budget_id, i.reference, i.category as place, %s as stored,
				  coalesce(sum(%s) filter (where %s), 0) as computed
				from pool_item i join commitment c on c.reference = i.reference
				left join fund_entry e on e.reference = i.reference and e.category = i.category
				group by c.budget_id, i.reference, i.category, %s
				""".formatted(stored, moved, counted, stored);
	}

}
