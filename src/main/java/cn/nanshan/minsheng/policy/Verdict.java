package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of some facts, with the figure found and the figure required in words.
 *
 * @param result met, breached or not applicable
 * @param found what the facts hold, as a clerk would say it
 * @param required what the clause asks for
 * @param remedy the next click that helps, if there is one
 */
public record Verdict(Result result, String found, String required, @Nullable Remedy remedy) {

	/** The three answers a rule can give. */
	public enum Result {

		/** The facts satisfy the clause. */
		MET,

		/** They do not. */
		BREACHED,

		/** The clause does not concern these facts. */
		NOT_APPLICABLE

	}

	/**
	 * A link that fixes a breach.
	 *
	 * @param label the words of the link
	 * @param href path within the application
	 */
	public record Remedy(String label, String href) {

	}

	/** Returns met or breached by a condition. */
	public static Verdict of(boolean met, String found, String required) {
		return new Verdict(met ? Result.MET : Result.BREACHED, found, required, null);
	}

	public static Verdict met(String found, String required) {
		return of(true, found, required);
	}

	public static Verdict breached(String found, String required) {
		return of(false, found, required);
	}

	/** Returns that the clause does not concern these facts, and why. */
	public static Verdict notApplicable(String why) {
		return new Verdict(Result.NOT_APPLICABLE, why, "—", null);
	}

	/** Adds the click that fixes it; shown only while breached. */
	public Verdict fixedBy(String label, String href) {
		return new Verdict(this.result, this.found, this.required, new Remedy(label, href));
	}

	public boolean isBreached() {
		return this.result == Result.BREACHED;
	}

}
