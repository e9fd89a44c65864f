package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Folds the differences that a day's payments left behind into the sums of payments, so
 * that few lines are ever added up. A reader sees the same sums before, after and
 * meanwhile.
 */
@Component
class PaymentTallyFolding implements Job {

	private static final String FOLD = """
			with folded as (delete from payment_tally_line returning *)
			insert into payment_tally as t
			select street_code, community_code, year, stage, state, month, sum(counted), sum(amount), sum(refunded)
			from folded group by street_code, community_code, year, stage, state, month
			on conflict on constraint payment_tally_uq do update set counted = t.counted + excluded.counted,
			  amount = t.amount + excluded.amount, refunded = t.refunded + excluded.refunded
			""";

	private final JdbcClient jdbc;

	PaymentTallyFolding(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "payment-tally";
	}

	@Override
	public String label() {
		return "支付合计归并";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 50 2 * * *", "每天 02:50");
	}

	@Override
	@Transactional
	public String run() {
		return "归并 " + this.jdbc.sql(FOLD).update() + " 组";
	}

}
