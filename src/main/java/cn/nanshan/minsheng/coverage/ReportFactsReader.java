package cn.nanshan.minsheng.coverage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Component;

/** Reads the facts of a year-end report, for the page and for the step alike. */
@Component
class ReportFactsReader {

	private final CoverageRows rows;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	private final List<OverdueDuties> duties;

	private final Clock clock;

	ReportFactsReader(CoverageRows rows, PolicyTermBook terms, WaiverBook waivers, List<OverdueDuties> duties,
			Clock clock) {
		this.rows = rows;
		this.terms = terms;
		this.waivers = waivers;
		this.duties = duties;
		this.clock = clock;
	}

	ReportFacts read(int year, String communityCode, Actor actor) {
		Coverage coverage = this.rows.of(year, null, communityCode, actor)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("社区"));
		LocalDate today = LocalDate.now(this.clock);
		PolicyTerms figures = this.terms.on(today, coverage.streetCode());
		UUID report = idOf(year, communityCode);
		return new ReportFacts(report, today, coverage,
				new CoverageYear(year, today, figures.count(TermKey.NEED_TARGET), figures.count(TermKey.NEED_ROUNDS)),
				this.duties.stream().flatMap((it) -> it.of(communityCode, year).stream()).toList(),
				this.waivers.of(report));
	}

	/**
	 * Returns the id that a report has before it is made, so that it can be justified.
	 */
	static UUID idOf(int year, String communityCode) {
		return UUID
			.nameUUIDFromBytes(("coverage-report/" + communityCode + "/" + year).getBytes(StandardCharsets.UTF_8));
	}

}
