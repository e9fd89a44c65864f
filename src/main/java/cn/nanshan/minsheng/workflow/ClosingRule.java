package cn.nanshan.minsheng.workflow;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a meeting's result on an item counts (domain A3). */
@RuleSet(action = "关闭会议")
public enum ClosingRule implements Rule<ClosingFacts> {

	QUORUM(ManagementClause.MF_22_A,
			(facts) -> facts.tally().kind().countsWholeBody() ? Verdict.notApplicable("领导班子会议按全体人数计票")
					: Verdict.of(facts.tally().reachesQuorum(),
							"应到 %d 人，到会 %d 人，回避 %d 人，计 %d 人".formatted(facts.tally().members(), facts.tally().present(),
									facts.tally().recused(), facts.tally().voters()),
							"不少于 %d 人（应到人数的 %s）".formatted(facts.tally().quorumNeeded(), facts.tally().quorum()))),
	VOTES(ManagementClause.MF_22_B,
			(facts) -> Verdict.of(facts.voted() && facts.tally().addsUp(), facts.votesInWords(),
					"与到会并有表决权的 %d 人相符".formatted(facts.tally().voters()))),
	FIRST_STEP(ManagementClause.MF_25, ClosingRule::firstStep),
	RECUSAL(ConflictClause.COI_07,
			(facts) -> Verdict.of(facts.unrecused().isEmpty(), facts.unrecusedInWords(), "有关系的成员回避")),
	PARTICIPATION(ManagementClause.MF_20_A, (facts) -> Verdict.of(facts.tally().present() > 0,
			"党员群众到会 %d 人".formatted(facts.tally().present()), "评议有党员群众参与"));

	private final Clause clause;

	private final Function<ClosingFacts, Verdict> judge;

	ClosingRule(Clause clause, Function<ClosingFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	private static Verdict firstStep(ClosingFacts facts) {
		if (!facts.steps().needsSupport()) {
			return Verdict.notApplicable(facts.steps().endsFirst() ? "本次是初议，支持的转党群联席会议审议" : "街道没有实行两级议事");
		}
		if (facts.voted() && !facts.wouldPass()) {
			return Verdict.notApplicable("本次表决没有通过");
		}
		return Verdict.of(facts.steps().supported(), facts.steps().supported() ? "班子联席会议初议已支持" : "班子联席会议还没有初议支持",
				"先经班子联席会议初议支持");
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ClosingFacts facts) {
		return this.judge.apply(facts);
	}

}
