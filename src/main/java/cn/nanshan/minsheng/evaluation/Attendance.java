package cn.nanshan.minsheng.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How many of one kind of people were asked to the meeting and came (ACC-05).
 *
 * @param category kind of people
 * @param invited how many were asked
 * @param present how many came
 */
@Embeddable
public record Attendance(@Enumerated(EnumType.STRING) Category category, int invited, int present) {

	public Attendance {
		if (present > invited) {
			throw new EntryRefused("attendance", "%s到会 %d 人，多于邀请的 %d 人".formatted(category.label(), present, invited));
		}
	}

	/** The kinds of people the clause names. */
	public enum Category {

		/** Must be asked. */
		PROPOSER("需求提出方"), ORGANISATION_LEADER("辖区各类组织领头人"), DEPUTY("“两代表一委员”"), RESIDENT("居民代表"),
		BENEFICIARY("服务对象代表"), OTHER("其他");

		private final String label;

		Category(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
