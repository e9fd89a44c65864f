package cn.nanshan.minsheng.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody in an acceptance group (ACC-12).
 *
 * @param name 姓名
 * @param identity for whom
 * @param stance invited, present, or signed with a word
 * @param impartial signed the recusal statement (COI-08)
 */
@Embeddable
public record Member(String name, @Enumerated(EnumType.STRING) Identity identity,
		@Enumerated(EnumType.STRING) Stance stance, boolean impartial) {

	boolean hasSigned() {
		return this.stance == Stance.AGREES || this.stance == Stance.DISSENTS;
	}

	/** For whom a member stands in the group. */
	public enum Identity {

		PARTY_COMMITTEE("社区党委"), RESIDENTS_COMMITTEE("居委会"), RESIDENT("居民代表或议事员"), PROPOSER("提案人"), STREET("街道职能部门"),
		EXPERT("专业人员"),
		/** Present, but without a vote. */
		VENDOR("执行单位");

		private final String label;

		Identity(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** What a member did. */
	public enum Stance {

		INVITED("已邀请"), PRESENT("到场"), AGREES("签字同意"), DISSENTS("签字，有不同意见");

		private final String label;

		Stance(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
