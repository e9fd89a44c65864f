package cn.nanshan.minsheng.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The kinds of families that a community must ask: the district's and its street's own.
 */
@Component
class KeyCategories {

	private final JdbcClient jdbc;

	KeyCategories(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the categories in use in a street, or everywhere for the district. */
	List<KeyCategory> inUse(@Nullable String streetCode) {
		return this.jdbc.sql("""
				select code, label from key_category
				where active and (street_code is null or cast(:street as text) is null or street_code = :street)
				order by position, code
				""")
			.param("street", streetCode)
			.query((row, index) -> new KeyCategory(row.getString("code"), row.getString("label")))
			.list();
	}

}
