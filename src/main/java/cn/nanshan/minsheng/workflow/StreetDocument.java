package cn.nanshan.minsheng.workflow;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A rule document of the street (MF-30).
 *
 * @param kind what it governs
 * @param title its title
 * @param number its number
 */
@Embeddable
public record StreetDocument(@Enumerated(EnumType.STRING) Kind kind, String title, String number) {

	/** The three kinds of rules that a task force has to make. */
	public enum Kind {

		/** How projects are approved. */
		APPROVAL("审批制度"),
		/** How they are carried out. */
		IMPLEMENTATION("实施制度"),
		/** How they are supervised. */
		SUPERVISION("监督制度");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
