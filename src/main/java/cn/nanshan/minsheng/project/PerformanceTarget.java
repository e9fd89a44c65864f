package cn.nanshan.minsheng.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the project promises, rated by the community itself at the end (FUND-30).
 *
 * @param kind output, quality, timeliness or satisfaction
 * @param indicator what is measured
 * @param target the value promised
 */
@Embeddable
public record PerformanceTarget(@Enumerated(EnumType.STRING) Kind kind, String indicator, String target) {

	/** The four kinds of targets. */
	public enum Kind {

		OUTPUT("产出"), QUALITY("质量"), TIMELINESS("时效"), SATISFACTION("满意度");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
