package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.policy.Rule;

/**
 * Marks the rule sets whose clearance a public verb of {@link Project} demands: the rules
 * live in the features above that own the facts, the demand for them lives here.
 */
public final class Gate {

	private Gate() {
	}

	/** Rules asked before procurement opens. */
	public interface Procurement<F> extends Rule<F> {

	}

	/** Rules asked before a contract is signed. */
	public interface Contract<F> extends Rule<F> {

	}

	/** Rules asked before the sum of a contract is changed. */
	public interface ContractChange<F> extends Rule<F> {

	}

	/** Rules asked before work starts. */
	public interface Start<F> extends Rule<F> {

	}

	/** Rules asked before the community confirms completion. */
	public interface Completion<F> extends Rule<F> {

	}

	/** Rules asked before an acceptance verdict is given. */
	public interface Acceptance<F> extends Rule<F> {

	}

	/** Rules asked before the final account is settled. */
	public interface Settlement<F> extends Rule<F> {

	}

	/** Rules asked before the dossier is closed. */
	public interface Archive<F> extends Rule<F> {

	}

}
