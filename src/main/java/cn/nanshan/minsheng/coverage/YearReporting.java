package cn.nanshan.minsheng.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.DecisionLog;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.WaiverMatter;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Closes a community's year of asking: not while a family of the roster or a round is
 * missing (MF-05, MF-06), and below the number of households only with the street's
 * justification (MF-04).
 */
@UseCase
public class YearReporting {

	/** Type of the subject under which the trail keeps a report's events. */
	public static final String SUBJECT = "coverage-report";

	private final ReportFactsReader facts;

	private final DecisionLog decisions;

	private final WaiverBook waivers;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	YearReporting(ReportFactsReader facts, DecisionLog decisions, WaiverBook waivers, AuditTrail trail, JdbcClient jdbc,
			Clock clock) {
		this.facts = facts;
		this.decisions = decisions;
		this.waivers = waivers;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes the report; its figures are those of today. */
	@AllowedTo(value = Role.COMMUNITY_SECRETARY, action = "上报年终征集报告")
	public void close(int year, String communityCode, Actor actor) {
		if (!communityCode.equals(actor.scope().communityCode())) {
			throw new NotFound("社区");
		}
		ReportFacts read = this.facts.read(year, communityCode, actor);
		if (!read.year().isLate()) {
			throw new Refused("%d 年的报告从 %d-12-01 起上报，现在还可以继续征集。".formatted(year, year));
		}
		Clearance<ReportRule> clearance = Assessment.of(ReportRule.class, read).clear();
		insert(year, read, actor);
		this.decisions.keep(clearance.assessment(), actor.accountId(), actor.name(), this.clock.instant());
		record("上报年终征集报告", read.subject(), "%d 年征集 %d 户，重点人群家庭 %d 户全部征集，集中征集 %d 次".formatted(year,
				read.coverage().asked(), read.coverage().keyTotal(), read.coverage().rounds()), null, actor);
	}

	/** Justifies a report below the number of households. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明征集不足的理由")
	public void justify(int year, String communityCode, String clauseId, Reason reason, Actor actor) {
		ReportFacts read = this.facts.read(year, communityCode, actor);
		Clause clause = Arrays.stream(ReportRule.values())
			.map(ReportRule::clause)
			.filter((it) -> it.id().equals(clauseId))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + clauseId));
		if (!clause.waivableOn(Track.COMMUNITY)) {
			throw new Refused("%s 不能例外，只能补齐。".formatted(clause.id()));
		}
		Instant now = this.clock.instant();
		this.waivers.add(
				new Waiver(UUID.randomUUID(), read.subject(), clause.id(), reason.justification(), reason.basis(),
						reason.minutesNumber(), actor.name(), actor.accountId(), now),
				new WaiverMatter(year + " 年年终征集报告", "/coverage/%d/%s".formatted(year, communityCode),
						read.coverage().streetCode(), communityCode));
		record("说明征集不足的理由", read.subject(), "%s %d 年 %s 例外，依据 %s，会议纪要 %s".formatted(read.coverage().community(), year,
				clause.id(), reason.basis(), reason.minutesNumber()), reason.justification(), actor);
	}

	private void insert(int year, ReportFacts read, Actor actor) {
		int added = this.jdbc.sql("""
				insert into coverage_report (id, community_code, year, asked, target, key_total, key_asked, rounds,
				  closed_on, closed_by, closer_name)
				values (:id, :community, :year, :asked, :target, :keyTotal, :keyAsked, :rounds, :on, :by, :name)
				on conflict do nothing
				""")
			.param("id", read.subject())
			.param("community", read.coverage().communityCode())
			.param("year", year)
			.param("asked", read.coverage().asked())
			.param("target", read.year().target())
			.param("keyTotal", read.coverage().keyTotal())
			.param("keyAsked", read.coverage().keyAsked())
			.param("rounds", read.coverage().rounds())
			.param("on", LocalDate.now(this.clock))
			.param("by", actor.accountId())
			.param("name", actor.name())
			.update();
		if (added == 0) {
			throw new Refused("%d 年的年终征集报告已经上报。".formatted(year));
		}
	}

	private void record(String action, UUID id, String sentence, @Nullable String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id.toString(), sentence, List.of(), reason, null));
	}

	/**
	 * Why a report is made below the number.
	 *
	 * @param justification why
	 * @param basis the document it rests on
	 * @param minutesNumber number of the minutes
	 */
	public record Reason(String justification, String basis, String minutesNumber) {

	}

}
