package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A member's relation to an item, declared or proposed by comparing declarations
 * (COI-07).
 *
 * @param subject the item
 * @param member name of the member
 * @param relation what relates them
 * @param recused whether the member left the decision
 * @param unfounded why somebody else found that there is no relation, empty otherwise
 */
@Embeddable
public record DeclaredRelation(UUID subject, String member, String relation, boolean recused, String unfounded) {

	/** Creates a relation that stands. */
	public DeclaredRelation(UUID subject, String member, String relation, boolean recused) {
		this(subject, member, relation, recused, "");
	}

	/** Returns whether the member must leave and has not. */
	boolean isOpen() {
		return !this.recused && this.unfounded.isEmpty();
	}

}
