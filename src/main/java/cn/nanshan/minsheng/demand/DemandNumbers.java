package cn.nanshan.minsheng.demand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out demand numbers such as {@code XQ-TY-DXC-2026-0187}, without gaps. */
@Component
class DemandNumbers {

	private final JdbcClient jdbc;

	DemandNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String next(String streetCode, String communityInitials, int year) {
		String prefix = "XQ-%s-%s-%d".formatted(streetCode, communityInitials, year);
		int number = this.jdbc.sql("""
				insert into demand_sequence (prefix, last) values (:prefix, 1)
				on conflict (prefix) do update set last = demand_sequence.last + 1 returning last
				""").param("prefix", prefix).query(Integer.class).single();
		return "%s-%04d".formatted(prefix, number);
	}

}
