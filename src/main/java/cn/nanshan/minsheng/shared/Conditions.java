package cn.nanshan.minsheng.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, collected one by one: what is absent adds none, so that the
 * statement asks only what narrows it and an index can serve it. Values always travel as
 * parameters.
 */
public final class Conditions {

	private final List<String> sql = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/** Adds a condition without a value. */
	public Conditions and(String condition) {
		this.sql.add(condition);
		return this;
	}

	/** Adds a condition with its named value, unless there is none. */
	public Conditions and(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.sql.add(condition);
			this.parameters.put(name, value);
		}
		return this;
	}

	/** Adds that there is a row of another table; its parameters keep their own names. */
	public Conditions existing(String table, Conditions wanted) {
		this.sql.add("exists (select 1 from %s %s)".formatted(table, wanted.where()));
		this.parameters.putAll(wanted.parameters);
		return this;
	}

	/** Adds words that a column must hold; two characters are enough for its index. */
	public Conditions holding(String column, String name, @Nullable String words) {
		if (words == null || words.isBlank()) {
			return this;
		}
		String sought = words.strip();
		and("bigrams(%s) @> bigrams(:%s)".formatted(column, name), name, sought);
		return and("%s ilike :%sLike".formatted(column, name), name + "Like", like(sought));
	}

	/**
	 * Returns the pattern of a text that holds these words; none of their signs is
	 * special.
	 */
	public static String like(@Nullable String words) {
		String escaped = (words != null) ? words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
				: "";
		return "%" + escaped + "%";
	}

	/** Returns the where clause, empty if nothing narrows the list. */
	public String where() {
		return this.sql.isEmpty() ? "" : "where " + String.join(" and ", this.sql);
	}

	public Map<String, Object> parameters() {
		return Map.copyOf(this.parameters);
	}

}
