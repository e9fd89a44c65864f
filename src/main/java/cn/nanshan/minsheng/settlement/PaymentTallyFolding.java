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
		return "归并 " + this.jdbc.sql("select fold_payment_tally()").query(Integer.class).single() + " 组";
	}

}
