package cn.nanshan.minsheng.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an acceptance group (ACC-12).
 *
 * @param name 姓名
 * @param identity for whom
 * @param stance invited, present, or signed with a word
 * @param impartial signed the recusal statement (COI-08)
 * @param communityCode for which community, of a project of several; absent otherwise
 */
@Embeddable
public record Member(String name, @Enumerated(EnumType.STRING) Identity identity,
		@Enumerated(EnumType.STRING) Stance stance, boolean impartial, @Nullable String communityCode) {

	public Member(String name, Identity identity, Stance stance, boolean impartial) {
		this(name, identity, stance, impartial, null);
	}

	/** Returns the same person for one of several communities. */
	public Member of(String community) {
		return new Member(this.name, this.identity, this.stance, this.impartial, community);
	}

	/** Returns whether the person was there. */
	boolean came() {
		return this.stance != Stance.INVITED;
	}

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
