package cn.nanshan.minsheng.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.household.AskedYear;
import cn.nanshan.minsheng.household.AwarenessBook;
import cn.nanshan.minsheng.household.AwarenessRates;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows whom the communities within reach have asked. */
@UseCase
@Transactional(readOnly = true)
public class CoverageReading {

	private final CoverageRows rows;

	private final ReportFactsReader facts;

	private final AwarenessBook awareness;

	private final PolicyTermBook terms;

	private final Clock clock;

	CoverageReading(CoverageRows rows, ReportFactsReader facts, AwarenessBook awareness, PolicyTermBook terms,
			Clock clock) {
		this.rows = rows;
		this.facts = facts;
		this.awareness = awareness;
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns the communities of a street, or of the whole reach. */
	@AnyStaff(action = "查看征集覆盖率")
	public List<Coverage> communities(int year, @Nullable String street, Actor actor) {
		return this.rows.of(year, street, null, actor);
	}

	/** Returns the year with the targets of today. */
	@AnyStaff(action = "查看征集覆盖率")
	public CoverageYear year(int year, @Nullable String street, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		PolicyTerms figures = this.terms.on(today, street);
		return new CoverageYear(year, today, figures.count(TermKey.NEED_TARGET), figures.count(TermKey.NEED_ROUNDS));
	}

	/**
	 * Returns what the residents of a community answered about the projects as such
	 * (MF-28).
	 */
	@AnyStaff(action = "查看知晓率参与率满意率")
	public AwarenessRates awareness(Coverage community, int year, Actor actor) {
		return this.awareness.rates(new AskedYear(community.communityCode(), year));
	}

	/** Asks the rules on the year-end report of a community. */
	@AnyStaff(action = "查看年终征集报告")
	public Assessment<ReportRule> assess(int year, String communityCode, Actor actor) {
		return Assessment.of(ReportRule.class, this.facts.read(year, communityCode, actor));
	}

}
