package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.demand.Sequel;
import cn.nanshan.minsheng.shared.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who asked for a project how the half-yearly meeting judged it (ACC-05). */
@Component
class WhatResidentsSaid implements Sequel {

	private final JdbcClient jdbc;

	WhatResidentsSaid(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Event> of(String projectNumber) {
		return this.jdbc.sql("""
				select e.closed_on, s.valid, s.satisfied + s.mostly_satisfied as content, s.fit
				from half_year_score s join half_year_evaluation e on e.id = s.evaluation_id
				join project p on p.id = s.project_id
				where p.number = :number and e.closed_on is not null
				""")
			.param("number", projectNumber)
			.query((row, index) -> new Event(row.getObject("closed_on", LocalDate.class),
					"居民集中评价：满意率 %s，契合度 %s 分".formatted(
							Percent.share(BigDecimal.valueOf(row.getLong("content")),
									BigDecimal.valueOf(row.getLong("valid"))),
							row.getBigDecimal("fit").toPlainString())))
			.list();
	}

}
