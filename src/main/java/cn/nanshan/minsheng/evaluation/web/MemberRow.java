package cn.nanshan.minsheng.evaluation.web;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.Member.Identity;
import cn.nanshan.minsheng.evaluation.Member.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One row of the group as typed; a row without a name is left out.
 *
 * @param name 姓名
 * @param identity for whom
 * @param stance what the member did, absent on the invitation
 * @param impartial whether the recusal statement was signed
 * @param community for which community, of a project of several
 */
record MemberRow(@Nullable String name, @Nullable String identity, @Nullable String stance, @Nullable Boolean impartial,
		@Nullable String community) {

	static MemberRow of(Member member) {
		return new MemberRow(member.name(), member.identity().name(), member.stance().name(), member.impartial(),
				member.communityCode());
	}

	static MemberRow of(Identity identity) {
		return new MemberRow("", identity.name(), Stance.INVITED.name(), null, null);
	}

	/** Returns a row for the party committee of one of several communities. */
	static MemberRow ofCommunity(String code) {
		return new MemberRow("", Identity.PARTY_COMMITTEE.name(), Stance.INVITED.name(), null, code);
	}

	/** Reads the rows; at least one must have a name. */
	static List<Member> members(List<MemberRow> rows, Typed typed) {
		List<Member> members = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			MemberRow row = rows.get(at);
			if (!Typed.text(row.name()).isEmpty()) {
				Stance stance = Typed.oneOf(Stance.class, row.stance());
				members.add(new Member(Typed.text(row.name()),
						typed.chosen("members[" + at + "].identity", "身份", Identity.class, row.identity()),
						(stance != null) ? stance : Stance.INVITED, Boolean.TRUE.equals(row.impartial()),
						Typed.text(row.community()).isEmpty() ? null : Typed.text(row.community())));
			}
		}
		if (members.isEmpty()) {
			typed.reject("members", "请至少写一位验收组成员");
		}
		return members;
	}

}
