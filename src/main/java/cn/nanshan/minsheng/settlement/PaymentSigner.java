package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.integrity.Standing;
import cn.nanshan.minsheng.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand goes under a payment, as the conflict rules look at it (COI-07, COI-08).
 *
 * @param standing the yearly declaration, absent if the reader is not the one to sign
 * @param payee who is paid, absent before there is a contract
 */
record PaymentSigner(@Nullable Standing standing, @Nullable Party payee) {

	private static final String NOT_YOU = "轮到签字的人签字时核验";

	/** Judges whether this person may put a hand to money for that vendor. */
	Verdict recusal() {
		if (this.standing == null || this.payee == null) {
			return Verdict.notApplicable((this.standing == null) ? NOT_YOU : "还没有合同，没有收款单位");
		}
		String name = this.standing.name();
		return this.standing.relationTo(this.payee)
			.map((relation) -> Verdict.breached(name + "：" + relation, "与收款单位有关系的人回避，换人办理"))
			.orElseGet(() -> Verdict.met("与申报内容比对，与收款单位没有关系", "与收款单位有关系的人回避，换人办理"));
	}

	/** Judges whether that could be judged at all: an old declaration says nothing. */
	Verdict declared() {
		return (this.standing == null) ? Verdict.notApplicable(NOT_YOU)
				: Verdict.of(this.standing.isCurrent(), this.standing.inWords(), "12 个月内的年度回避申报")
					.fixedBy("去申报", "/declarations");
	}

}
