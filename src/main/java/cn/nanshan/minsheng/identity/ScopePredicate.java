package cn.nanshan.minsheng.identity;

import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

/** Turns a person's reach into the condition that every list of rows carries. */
public final class ScopePredicate {

	private ScopePredicate() {
	}

	/**
	 * Adds the reach to the conditions of a table with {@code street_code} and
	 * {@code community_code}. Vendors and administrators reach nothing by place.
	 * @param conditions the conditions of the list
	 * @param scope the reader's reach
	 * @param alias alias of the table in the statement
	 */
	public static Conditions add(Conditions conditions, Scope scope, String alias) {
		return switch (scope.level()) {
			case DISTRICT -> conditions;
			case STREET ->
				conditions.and(alias + ".street_code = :scopeStreet", "scopeStreet", known(scope.streetCode()));
			case COMMUNITY -> conditions.and(alias + ".community_code = :scopeCommunity", "scopeCommunity",
					known(scope.communityCode()));
			case VENDOR, ADMIN -> conditions.and("false");
		};
	}

	/** A unit that is not known must close the list, not open it. */
	private static String known(@Nullable String code) {
		return (code != null) ? code : "";
	}

}
