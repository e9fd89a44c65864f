package cn.nanshan.minsheng.settlement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;

/** What must hold before the dossier is closed (domain A15). */
@RuleSet(action = "归档")
public enum ArchiveRule implements Gate.Archive<ArchiveFacts> {

	DOSSIER(FundClause.FUND_23,
			(facts) -> Verdict
				.of(facts.missing().isEmpty(),
						facts.missing().isEmpty() ? "%d 项材料齐全".formatted(facts.checklist().size())
								: "缺：" + String.join("、", facts.missing()),
						"项目完成后建立完整档案")
				.fixedBy("看归档目录", "/projects/" + facts.number() + "/archive#checklist")),

	ACCEPTED_AND_EVALUATED(ManagementClause.MF_18,
			(facts) -> facts.ended() ? Verdict.notApplicable("项目已终止")
					: Verdict.of(facts.accepted() && facts.concentrated(),
							"验收：%s；评价：%s".formatted(facts.accepted() ? "有" : "无", facts.concentrated() ? "有" : "无"),
							"验收和评价都要有")),

	BOTH_WAYS(AcceptanceClause.ACC_03,
			(facts) -> facts.ended() ? Verdict.notApplicable("项目已终止")
					: Verdict.of(facts.dailyEvaluations() > 0 && facts.concentrated(),
							"日常评价 %d 条，集中评价 %s".formatted(facts.dailyEvaluations(), facts.concentrated() ? "已做" : "没有"),
							"集中评价和日常评价都要做")),

	FILED(AcceptanceClause.ACC_09,
			(facts) -> facts.ended() ? Verdict.notApplicable("项目已终止")
					: Verdict.of(!facts.filingNumber().isEmpty(),
							facts.filingNumber().isEmpty() ? "没有备案" : "备案号 " + facts.filingNumber(), "评价结果报街道党工委备案")),

	SELF_RATING(FundClause.FUND_30,
			(facts) -> Verdict
				.of(facts.rated() >= facts.targets(), "绩效目标 %d 项，已自评 %d 项".formatted(facts.targets(), facts.rated()),
						"逐项自评")
				.fixedBy("去自评", "/projects/" + facts.number() + "/self-rating"));

	private final Clause clause;

	private final Function<ArchiveFacts, Verdict> judge;

	ArchiveRule(Clause clause, Function<ArchiveFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ArchiveFacts facts) {
		return this.judge.apply(facts);
	}

}
