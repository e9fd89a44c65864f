package cn.nanshan.minsheng.settlement;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.funding.YearEndMatter;
import cn.nanshan.minsheng.funding.YearEndMatters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a street that closes its year which payments are under way, and which money that
 * came back or was kept waits for its second person.
 */
@Component
class PaymentYearEnd implements YearEndMatters {

	private static final int MOST = 5;

	private static final List<String> PENDING = Arrays.stream(PaymentState.values())
		.filter(PaymentState::isPending)
		.map(Enum::name)
		.toList();

	private final JdbcClient jdbc;

	PaymentYearEnd(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<YearEndMatter> of(String streetCode, int year) {
		return this.jdbc.sql("""
				with own as (select id, number, name from project where street_code = :street and budget_year = :year)
				select sentence, href from (
				  (select 1 as kind, own.name || '第 ' || m.tranche || ' 批还在办理' as sentence, '/payments/' || m.id as href
				  from payment m join own on own.id = m.project_id where m.state in (:pending)
				  order by m.serial limit :most)
				  union all
				  (select 2, own.name || '第 ' || m.tranche || ' 批的退款等待另一人确认', '/payments/' || m.id
				  from payment_refund r join payment m on m.id = r.payment_id join own on own.id = m.project_id
				  where r.state = 'ENTERED' order by r.entered_at limit :most)
				  union all
				  (select 3, own.name || '扣除质保金等待另一人确认', '/projects/' || own.number || '/retention'
				  from retention_forfeit f join own on own.id = f.project_id
				  where f.state = 'ENTERED' order by own.number limit :most)
				) open order by kind
				""")
			.param("street", streetCode)
			.param("year", year)
			.param("pending", PENDING)
			.param("most", MOST)
			.query((row, index) -> new YearEndMatter(YearEndMatter.Kind.PAYMENT, row.getString("sentence"),
					row.getString("href")))
			.list();
	}

}
