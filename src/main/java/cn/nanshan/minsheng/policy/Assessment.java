package cn.nanshan.minsheng.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * All findings of a rule set on one set of facts: the panel 卡在哪里 shows it, and the
 * transition cannot happen without the {@link Clearance} that only a clear assessment
 * gives.
 *
 * @param <R> the rule set
 */
public final class Assessment<R extends Rule<?>> {

	private final Class<R> rules;

	private final Facts facts;

	private final List<Finding> findings;

	private Assessment(Class<R> rules, Facts facts, List<Finding> findings) {
		this.rules = rules;
		this.facts = facts;
		this.findings = findings;
	}

	/** Asks every rule of the set, never only the first that refuses. */
	public static <F extends Facts, R extends Enum<R> & Rule<F>> Assessment<R> of(Class<R> rules, F facts) {
		List<Finding> findings = Arrays.stream(rules.getEnumConstants())
			.map((rule) -> Finding.of(rule, facts))
			.sorted(Comparator.comparing(Finding::standing))
			.toList();
		return new Assessment<>(rules, facts, findings);
	}

	/** Returns the action this is asked for, in the words of its button. */
	public String action() {
		RuleSet set = this.rules.getAnnotation(RuleSet.class);
		return (set != null) ? set.action() : this.rules.getSimpleName();
	}

	/**
	 * Returns all findings: breached first, then to be justified, justified, met, not
	 * applicable.
	 */
	public List<Finding> findings() {
		return this.findings;
	}

	public UUID subject() {
		return this.facts.subject();
	}

	public Facts facts() {
		return this.facts;
	}

	public boolean isClear() {
		return this.findings.stream().noneMatch(Finding::blocks);
	}

	public long count(Finding.Standing standing) {
		return this.findings.stream().filter((finding) -> finding.standing() == standing).count();
	}

	/**
	 * Returns the proof that the action may happen.
	 * @throws NotCleared with all findings if any of them blocks
	 */
	public Clearance<R> clear() {
		if (!isClear()) {
			throw new NotCleared(this);
		}
		return new Clearance<>(this);
	}

}
