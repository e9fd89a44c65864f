package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How one member voted on one item, where votes are taken by name.
 *
 * @param subject the item
 * @param member the member
 * @param choice the vote
 */
@Embeddable
public record NamedVote(UUID subject, String member, @Enumerated(EnumType.STRING) Choice choice) {

	/** The three votes there are. */
	public enum Choice {

		FAVOUR("同意"), AGAINST("反对"), ABSTAINED("弃权");

		private final String label;

		Choice(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
