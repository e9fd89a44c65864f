package cn.nanshan.minsheng.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ClauseText;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.RegulationDocument;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Force;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Section;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.Waivers;

/** A rule set with every standing that a finding can have, in the wrong order. */
@RuleSet(action = "提交")
enum SampleRule implements Rule<SampleRule.SampleFacts> {

	OTHER("FUND-04", Force.MANDATORY, Verdict.notApplicable("不是年度保障服务项目")),

	MET_1("MF-03", Force.MANDATORY, Verdict.met("968,000.00", "≤ 1,000,000.00")),

	MET_2("FUND-01", Force.MANDATORY, Verdict.met("街道未占用 9,564,300.00", "≥ 968,000.00")),

	JUSTIFIED("MF-14", Force.IN_PRINCIPLE, Verdict.breached("968,000.00", "700,000.00 以上由街道组织")),

	TO_JUSTIFY("FUND-13", Force.IN_PRINCIPLE, Verdict.breached("地点相同", "没有相同项目")),

	BLOCKED("FUND-19", Force.MANDATORY, Verdict.breached("2 行没有依据", "每行都写").fixedBy("补 2 行", "/sample#budget"));

	static final SampleFacts FACTS = new SampleFacts(new Waivers(List.of(new Waiver(new UUID(0, 2), new UUID(0, 1),
			"MF-14", "街道已研究", "纪要", "专责小组纪要〔2026〕9 号", "何某", new UUID(0, 3), Instant.parse("2026-04-28T02:00:00Z")))));

	private final Clause clause;

	private final Verdict verdict;

	SampleRule(String id, Force force, Verdict verdict) {
		this.clause = new SampleClause(id, force);
		this.verdict = verdict;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(SampleFacts facts) {
		return this.verdict;
	}

	/** A clause of the samples. */
	record SampleClause(String id, Force force) implements Clause {

		@Override
		public ClauseText text() {
			return new ClauseText(this.id, Section.MF_GENERAL, "条款 " + this.id, this.force, Origin.LAW, "样例");
		}

		@Override
		public RegulationDocument document() {
			return RegulationDocument.MANAGEMENT;
		}

		@Override
		public boolean waivableOn(Track track) {
			return this.force == Force.IN_PRINCIPLE;
		}

	}

	/** Facts of the samples. */
	record SampleFacts(Waivers waivers) implements Facts {

		@Override
		public UUID subject() {
			return new UUID(0, 1);
		}

		@Override
		public Track track() {
			return Track.COMMUNITY;
		}

		@Override
		public LocalDate governedBy() {
			return LocalDate.of(2026, 5, 11);
		}

	}

}
