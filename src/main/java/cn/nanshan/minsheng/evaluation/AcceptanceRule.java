package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;

/** What makes an acceptance more than a formality (domain A12). */
@RuleSet(action = "给出验收结论")
public enum AcceptanceRule implements Gate.Acceptance<AcceptanceFacts> {

	ORGANISER(AcceptanceClause.ACC_01,
			(facts) -> Verdict
				.of(facts.signed(Member.Identity.PARTY_COMMITTEE) > 0,
						"社区党委签字 %d 人".formatted(facts.signed(Member.Identity.PARTY_COMMITTEE)), "至少 1 人，验收由社区党委组织")
				.fixedBy("补签字", facts.recordHref("members"))),

	EACH_ITEM(AcceptanceClause.ACC_01,
			(facts) -> Verdict
				.of(facts.itemsNotLookedAt() == 0 && facts.shortfallsUnexplained() == 0,
						"%d 项中 %d 项没有核对，%d 项数量不足没有说明".formatted(facts.items().size(), facts.itemsNotLookedAt(),
								facts.shortfallsUnexplained()),
						"逐项核对；不足的写明原因")
				.fixedBy("补核对", facts.recordHref("items"))),

	PICTURES(AcceptanceClause.ACC_01,
			(facts) -> Verdict.of(facts.pictures() > 0, "验收照片 %d 张".formatted(facts.pictures()), "至少 1 张")
				.fixedBy("补照片", facts.recordHref("photos"))),

	RESIDENTS(AcceptanceClause.ACC_12,
			(facts) -> Verdict.of(facts.residents() > 0, "提案人、居民代表签字 %d 人".formatted(facts.residents()), "至少 1 人")
				.fixedBy("补签字", facts.recordHref("members"))),

	VENDOR_HAS_NO_VOTE(AcceptanceClause.ACC_12,
			(facts) -> Verdict.of(facts.vendorVotes() == 0, "执行单位签字 %d 人".formatted(facts.vendorVotes()), "到场但不表决")
				.fixedBy("改正", facts.recordHref("members"))),

	COMMUNITIES(AcceptanceClause.ACC_12, AcceptanceFacts::communitiesCame),

	MEASURED(AcceptanceClause.ACC_13,
			(facts) -> facts.isWorks() ? Verdict
				.of(!facts.measurements().isBlank(), facts.measurements().isBlank() ? "没有测量记录" : "有测量记录",
						"工程类现场查看、测量核实")
				.fixedBy("补测量记录", facts.recordHref("measurements")) : Verdict.notApplicable("不是工程类项目")),

	IN_TIME(AcceptanceClause.ACC_14,
			(facts) -> (facts.round() > 1) ? Verdict.notApplicable("复验按整改期限")
					: Verdict.of(facts.inTime(), "%s 验收".formatted(facts.heldOn()),
							"报验后组织验收的期限内，即 %s 前".formatted(facts.dueOn()))),

	ONE_RETRY(AcceptanceClause.ACC_14,
			(facts) -> Verdict.of(!facts.asksTooOften(), "第 %d 次验收".formatted(facts.round()), facts.retriesInWords())),

	IMPARTIAL(ConflictClause.COI_08,
			(facts) -> Verdict.of(facts.signed() > 0 && facts.signedWithoutStatement() == 0,
					"签字 %d 人，其中 %d 人没有签回避承诺".formatted(facts.signed(), facts.signedWithoutStatement()), "签字的人都签回避承诺")
				.fixedBy("补承诺", facts.recordHref("members"))),

	DECLARED(ConflictClause.COI_08, AcceptanceFacts::declared),

	NOT_ALONE(ConflictClause.COI_07,
			(facts) -> facts.approverDecides() ? Verdict.of(facts.signed() > 1,
					"您批准过立项，另有 %d 人签字".formatted(Math.max(0, facts.signed() - 1)), "批准立项的人不能一个人签验收")
					: Verdict.notApplicable("给出结论的人没有批准过立项")),

	PARTICIPATION(ManagementClause.MF_20_A,
			(facts) -> Verdict
				.of(facts.participation() > 0 || facts.residents() > 0,
						"验收环节参与记录 %d 条，居民签字 %d 人".formatted(facts.participation(), facts.residents()), "至少 1 条")
				.fixedBy("补签字", facts.recordHref("members")));

	private final Clause clause;

	private final Function<AcceptanceFacts, Verdict> judge;

	AcceptanceRule(Clause clause, Function<AcceptanceFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(AcceptanceFacts facts) {
		return this.judge.apply(facts);
	}

}
