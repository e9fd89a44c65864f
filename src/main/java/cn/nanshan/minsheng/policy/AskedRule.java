package cn.nanshan.minsheng.policy;

/**
 * Where a clause is asked: a rule of a set, before an action.
 *
 * @param set the rule set, by its simple name
 * @param name the rule's constant
 * @param action the action before which it is asked, in the words of its button
 * @param clause the clause it enforces
 */
public record AskedRule(String set, String name, String action, Clause clause) {

	/** Returns the name a developer looks for, such as {@code SubmissionRule.CAP}. */
	public String rule() {
		return this.set + "." + this.name;
	}

}
