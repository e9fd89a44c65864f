package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What a half-year's evaluation must hold before it is closed (domain A14). */
@RuleSet(action = "结束集中评价")
public enum ClosingRule implements Rule<MeetingFacts> {

	MEETING(AcceptanceClause.ACC_04,
			(facts) -> Verdict
				.of(facts.wasHeld(), (facts.heldOn() != null) ? facts.heldOn() + " 召开" : "没有登记会议", "召开党群联席会议，每半年一次")
				.fixedBy("登记会议", facts.href("heldOn"))),

	ALL_PROJECTS(AcceptanceClause.ACC_04,
			(facts) -> Verdict
				.of(facts.leftOut().isEmpty(), facts.coverageInWords(), "%s验收的项目全部评价".formatted(facts.window()))
				.fixedBy("补评", facts.href("projects"))),

	PROPOSERS(AcceptanceClause.ACC_05_A,
			(facts) -> Verdict
				.of(facts.invited(Attendance.Category.PROPOSER) > 0,
						"邀请需求提出方 %d 人".formatted(facts.invited(Attendance.Category.PROPOSER)), "至少 1 人")
				.fixedBy("补登记", facts.href("attendance"))),

	OTHERS(AcceptanceClause.ACC_05_B, (facts) -> Verdict
		.of(facts.notInvited().isEmpty(),
				facts.notInvited().isEmpty() ? "各类参加人都已邀请" : "没有邀请：" + String.join("、", facts.notInvited()), "各类参加人都邀请")
		.fixedBy("补登记", facts.href("attendance"))),

	PARTICIPATION(ManagementClause.MF_20_A,
			(facts) -> Verdict.of(facts.present() > 0, "到会 %d 人".formatted(facts.present()), "评价环节有党员群众参与")
				.fixedBy("补登记", facts.href("attendance")));

	private final Clause clause;

	private final Function<MeetingFacts, Verdict> judge;

	ClosingRule(Clause clause, Function<MeetingFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(MeetingFacts facts) {
		return this.judge.apply(facts);
	}

}
