package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.policy.ProjectType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out project numbers such as {@code TY-DXC-2026-F-003}: street, community, year,
 * type and a running number without gaps.
 */
@Component
class ProjectNumbers {

	private final JdbcClient jdbc;

	ProjectNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String next(String streetCode, String communityInitials, int year, ProjectType type) {
		String prefix = "%s-%s-%d-%s".formatted(streetCode, communityInitials, year, type.letter());
		int number = this.jdbc.sql("""
				insert into project_number (prefix, last) values (:prefix, 1)
				on conflict (prefix) do update set last = project_number.last + 1 returning last
				""").param("prefix", prefix).query(Integer.class).single();
		return "%s-%03d".formatted(prefix, number);
	}

}
