package cn.nanshan.minsheng.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue: every clause of the eight documents. */
public final class Clauses {

	private static final Map<String, Clause> BY_ID = all().stream()
		.collect(Collectors.toMap(Clause::id, Function.identity()));

	private Clauses() {
	}

	/** Returns all clauses, document by document. */
	public static List<Clause> all() {
		return Arrays.stream(RegulationDocument.values()).flatMap((document) -> document.clauses().stream()).toList();
	}

	public static Optional<Clause> withId(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}

}
