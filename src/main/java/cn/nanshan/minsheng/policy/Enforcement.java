package cn.nanshan.minsheng.policy;

/**
 * How a clause is enforced where no rule carries it; that a rule does is found from the
 * rules themselves.
 *
 * @param kind by structure, by a person, or not yet
 * @param how in a sentence for the page
 */
public record Enforcement(Kind kind, String how) {

	/** Nobody enforces it yet. */
	public static final Enforcement NOT_YET = new Enforcement(Kind.NOT_YET, "");

	/** The four ways. */
	public enum Kind {

		BY_RULE("规则"), BY_STRUCTURE("结构"), BY_PERSON("人工核验"), NOT_YET("未落实");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	static Enforcement byStructure(String how) {
		return new Enforcement(Kind.BY_STRUCTURE, how);
	}

	static Enforcement byPerson(String how) {
		return new Enforcement(Kind.BY_PERSON, how);
	}

}
