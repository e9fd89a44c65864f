package cn.nanshan.minsheng.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.Acceptance;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.DailyEvaluating;
import cn.nanshan.minsheng.evaluation.DailyEvaluation;
import cn.nanshan.minsheng.evaluation.DailyOpinion;
import cn.nanshan.minsheng.evaluation.Interruption;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.stereotype.Component;

/** From the first day of work to the verdict. */
@Component
class FourthChapter {

	private final StartOfWork start;

	private final ProgressReporting progress;

	private final Participations participations;

	private final DailyEvaluating daily;

	private final Interruption interruption;

	private final Completion completion;

	private final AcceptanceWork acceptance;

	private final Versions versions;

	FourthChapter(StartOfWork start, ProgressReporting progress, Participations participations, DailyEvaluating daily,
			Interruption interruption, Completion completion, AcceptanceWork acceptance, Versions versions) {
		this.start = start;
		this.progress = progress;
		this.participations = participations;
		this.daily = daily;
		this.interruption = interruption;
		this.completion = completion;
		this.acceptance = acceptance;
		this.versions = versions;
	}

	void tell(Telling story) {
		if (!story.goesPast(Ending.CONTRACTED)) {
			return;
		}
		story.later(4);
		this.start.start(
				story.number(), seen(story), new StartOrder(story.day(), "KG-" + story.number(),
						story.the(Role.COMMITTEE_DIRECTOR).name(), story.the(Role.STREET_CLERK).name(), "", List.of()),
				story.the(Role.COMMUNITY_CLERK));
		work(story);
		if (story.endsAs(Ending.SUSPENDED)) {
			this.interruption.suspend(story.number(), seen(story), "台风后场地积水，须先排水修整", story.day().plusDays(30),
					story.the(Role.STREET_CLERK));
		}
		if (story.endsAs(Ending.TERMINATED)) {
			this.interruption.terminate(story.number(), seen(story), "执行单位人员不足，经协商终止", half(story), "核实价值清单 1 份",
					story.the(Role.STREET_LEADER));
		}
		if (story.goesPast(Ending.TERMINATED)) {
			finish(story);
		}
	}

	private int seen(Telling story) {
		return this.versions.project(story.number());
	}

	/** What the work that was not finished, or not well, is worth. */
	private static Money half(Telling story) {
		return story.contractSum().times(new BigDecimal("0.5"));
	}

	private static boolean isService(Telling story) {
		return story.plan().idea().type() == ProjectType.SERVICE;
	}

	private void work(Telling story) {
		YearMonth first = YearMonth.from(story.day());
		for (int month = 0; month < 2; month++) {
			story.later(24);
			boolean last = month == 1;
			this.progress.report(
					story.number(), new MonthlyProgress(first.plusMonths(month), last ? 100 : 55, last ? 40 : 0,
							4 + month, 60, "", List.of(Picture.of("现场照片", story.plan().index() + month))),
					story.vendor(isService(story)));
			UUID report = this.versions.openReport(story.number());
			this.progress.confirm(report, this.versions.report(report), story.the(Role.COMMUNITY_CLERK));
			this.daily.record(story.number(),
					new DailyOpinion(last ? DailyEvaluation.Method.STREET_TALK : DailyEvaluation.Method.HOME_VISIT,
							DailyEvaluation.Respondent.BENEFICIARY, 4 + month, 4, "组织有序，居民反映不错", story.day()),
					story.the(Role.SUPERVISION_TEAM));
			if (story.endsAs(Ending.RUNNING) && story.plan().index() % 2 == 0) {
				return;
			}
		}
		this.participations.note(story.number(), seen(story),
				new Participation(Participation.Stage.IMPLEMENTATION, story.day(), 32, "党员志愿者参与现场秩序维护和入户通知"),
				story.the(Role.COMMUNITY_CLERK));
	}

	private void finish(Telling story) {
		story.later(2);
		this.completion.report(story.number(), seen(story), story.day(), "合同内容全部完成，现场已清理。",
				List.of(Picture.of("完工照片", story.plan().index() + 7)), story.vendor(isService(story)));
		this.completion.confirm(story.number(), seen(story), story.the(Role.COMMUNITY_CLERK));
		if (!story.goesPast(Ending.COMPLETED)) {
			return;
		}
		story.later(5);
		UUID id = this.acceptance.organise(story.number(), seen(story), new Acceptance.Gathering(story.day(),
				story.plan().idea().place(), members(story, Member.Stance.INVITED)),
				story.the(Role.COMMUNITY_SECRETARY));
		if (!story.goesPast(Ending.ACCEPTING)) {
			return;
		}
		this.acceptance.record(id, this.versions.acceptance(id),
				new Acceptance.OnTheSpot(story.day(), "逐项测量，与合同相符", members(story, Member.Stance.AGREES),
						List.of(BigDecimal.ONE, BigDecimal.ONE), List.of("", "")),
				List.of(Picture.of("验收照片", story.plan().index() + 13)), story.the(Role.COMMUNITY_CLERK));
		AcceptanceVerdict verdict = switch (story.plan().ending()) {
			case RECTIFYING -> AcceptanceVerdict.RECTIFY;
			case ACCEPT_FAILED -> AcceptanceVerdict.FAILED;
			default -> AcceptanceVerdict.PASSED;
		};
		boolean failed = verdict == AcceptanceVerdict.FAILED;
		boolean rectify = verdict == AcceptanceVerdict.RECTIFY;
		this.acceptance.decide(id, this.versions.acceptance(id),
				new Acceptance.Decided(verdict, failed ? "多处与合同不符" : rectify ? "个别部位须整改" : "同意验收",
						rectify ? "扶手松动，十日内加固" : "", rectify ? story.day().plusDays(10) : null,
						failed ? half(story) : null),
				story.the(Role.COMMUNITY_SECRETARY));
	}

	private static List<Member> members(Telling story, Member.Stance stance) {
		Member vendor = new Member(story.vendor(isService(story)).name(), Member.Identity.VENDOR,
				(stance == Member.Stance.AGREES) ? Member.Stance.PRESENT : stance, false);
		List<Member> all = new java.util.ArrayList<>(List.of(
				new Member(story.the(Role.COMMUNITY_SECRETARY).name(), Member.Identity.PARTY_COMMITTEE, stance, true),
				new Member(story.the(Role.COMMITTEE_DIRECTOR).name(), Member.Identity.RESIDENTS_COMMITTEE, stance,
						true),
				new Member("居民代表李阿姨", Member.Identity.RESIDENT, stance, true),
				new Member("提案人张叔", Member.Identity.PROPOSER, stance, true)));
		all.add(vendor);
		return Collections.unmodifiableList(all);
	}

}
