package cn.nanshan.minsheng.project;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How party members and residents took part in one stage (MF-20).
 *
 * @param stage which stage
 * @param heldOn when
 * @param people how many took part
 * @param manner how: a talk in the square, a questionnaire, a site visit
 */
@Embeddable
public record Participation(@Enumerated(EnumType.STRING) Stage stage, LocalDate heldOn, int people, String manner) {

	/** The stages in which participation is asked for. */
	public enum Stage {

		DESIGN("项目设计"), DELIBERATION("项目评议"), IMPLEMENTATION("项目实施"), ACCEPTANCE("项目验收"), EVALUATION("项目评价");

		private final String label;

		Stage(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
