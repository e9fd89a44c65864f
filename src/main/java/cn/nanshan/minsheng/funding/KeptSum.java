package cn.nanshan.minsheng.funding;

/**
 * The sums that are kept beside their rows so that no page adds them up, each with the
 * statement that adds them up anew. They are no books: a wrong one is mended over night.
 * A statement gives the same columns as that of a {@link LedgerBalance}.
 */
enum KeptSum {

	COMMITMENTS("资金占用合计", "select k.* from commitment_tally k", "select a.* from commitment_tally_anew a",
			"pool, type, track", "coalesce(community_code, case when pool then '督导等工作经费' else '街道统筹' end)", """
					('批复', approved), ('占用资金项目的批复', holding_approved), ('合同', contracted),
					('占用资金项目的合同', holding_contracted), ('合同变更', changed), ('占用', held), ('已批未签', granted), ('已付', paid)
					"""),

	PAYMENTS("支付合计",
			"select b.id as budget_id, y.* from payment_tallied y join annual_budget b using (street_code, year)", """
					select c.budget_id, m.* from commitment c join payment y on y.project_id = c.reference
					cross join lateral payment_measures(y) m
					""", "stage, state, month", "coalesce(community_code, '街道统筹')", "('金额', amount), ('退回', refunded)");

	private final String label;

	private final String statement;

	KeptSum(String label, String kept, String rows, String key, String place, String measures) {
		this.label = label;
		this.statement = """
				select budget_id, null::uuid as reference, place || ' ' || name as place,
				  coalesce(sum(amount) filter (where kept), 0) as stored,
				  coalesce(sum(amount) filter (where not kept), 0) as computed
				from (select budget_id, %s as place, %s, kept, m.*
				  from (select true as kept, k.* from (%s) k union all select false, r.* from (%s) r) laid
				  cross join lateral (values %s) m (name, amount)) measured
				group by budget_id, place, %s, name
				""".formatted(place, key, kept, rows, measures, key);
	}

	String label() {
		return this.label;
	}

	String statement() {
		return this.statement;
	}

}
