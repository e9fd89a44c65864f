package cn.nanshan.minsheng.settlement;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.funding.YearEndMatter;
import cn.nanshan.minsheng.funding.YearEndMatters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a street that closes its year which payments are under way. */
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
				select m.id, m.tranche, p.name from payment m join project p on p.id = m.project_id
				where p.street_code = :street and p.budget_year = :year and m.state in (:pending)
				order by m.serial limit :most
				""")
			.param("street", streetCode)
			.param("year", year)
			.param("pending", PENDING)
			.param("most", MOST)
			.query((row, index) -> new YearEndMatter(YearEndMatter.Kind.PAYMENT,
					"%s第 %d 批还在办理".formatted(row.getString("name"), row.getInt("tranche")),
					"/payments/" + row.getString("id")))
			.list();
	}

}
