package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.funding.YearEndMatter;
import cn.nanshan.minsheng.funding.YearEndMatters;
import cn.nanshan.minsheng.organization.Places;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a street that closes its year which projects still wait for its decision, and
 * what its urgent projects still owe (MF-12).
 */
@Component
class ProjectYearEnd implements YearEndMatters {

	private static final int MOST = 5;

	private final UrgentCases urgent;

	private final Places places;

	private final JdbcClient jdbc;

	ProjectYearEnd(UrgentCases urgent, Places places, JdbcClient jdbc) {
		this.urgent = urgent;
		this.places = places;
		this.jdbc = jdbc;
	}

	@Override
	public List<YearEndMatter> of(String streetCode, int year) {
		List<YearEndMatter> open = new ArrayList<>(this.jdbc.sql("""
				select number, name from project where street_code = :street and budget_year = :year
				  and state in ('SUBMITTED', 'STREET_STUDY', 'URGENT_FILED') order by number limit :most
				""")
			.param("street", streetCode)
			.param("year", year)
			.param("most", MOST)
			.query((row, index) -> new YearEndMatter(YearEndMatter.Kind.ASKED, row.getString("name") + "等待街道决定",
					"/projects/" + row.getString("number")))
			.list());
		this.places.communities(streetCode)
			.stream()
			.flatMap((place) -> this.urgent.overdueOf(place.code(), LocalDate.of(year, 12, 31)).stream())
			.limit(MOST)
			.forEach((duty) -> open.add(new YearEndMatter(YearEndMatter.Kind.DUTY, duty, "/urgent")));
		return open;
	}

}
