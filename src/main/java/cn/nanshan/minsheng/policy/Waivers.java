package cn.nanshan.minsheng.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The justifications given for one subject.
 *
 * @param all every one ever given, none is taken back
 */
public record Waivers(List<Waiver> all) {

	/** No justification was given. */
	public static final Waivers NONE = new Waivers(List.of());

	/** Returns those given since a moment: what happened later needs its own reasons. */
	public Waivers since(Instant moment) {
		return new Waivers(this.all.stream().filter((waiver) -> !waiver.givenAt().isBefore(moment)).toList());
	}

	/** Returns the same without those for a clause that were given before a moment. */
	public Waivers since(Instant moment, Clause clause) {
		return new Waivers(this.all.stream()
			.filter((waiver) -> !waiver.clauseId().equals(clause.id()) || !waiver.givenAt().isBefore(moment))
			.toList());
	}

	/** Returns the newest one for a clause. */
	public @Nullable Waiver forClause(Clause clause) {
		return this.all.stream()
			.filter((waiver) -> waiver.clauseId().equals(clause.id()))
			.max(Comparator.comparing(Waiver::givenAt))
			.orElse(null);
	}

}
