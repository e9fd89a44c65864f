package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up all commitments and payments once a night and mends the sums that are kept
 * beside them. It should find nothing; what it finds stands in its result.
 */
@Component
class TallyMending implements Job {

	private final JdbcClient jdbc;

	TallyMending(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "tally-mending";
	}

	@Override
	public String label() {
		return "合计复核";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 10 3 * * *", "每天 03:10");
	}

	@Override
	@Transactional
	public String run() {
		return "更正资金占用合计 %d 组、支付合计 %d 组".formatted(mended("mend_commitment_tally"), mended("mend_payment_tally"));
	}

	private int mended(String tally) {
		return this.jdbc.sql("select " + tally + "()").query(Integer.class).single();
	}

}
