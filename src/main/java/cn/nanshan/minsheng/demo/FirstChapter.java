package cn.nanshan.minsheng.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.DeliberationEntry;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectFacts;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.project.SplitHit;
import cn.nanshan.minsheng.project.SplitOutcome;
import cn.nanshan.minsheng.project.SplitResolving;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.Attendance;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Invitation;
import cn.nanshan.minsheng.workflow.MeetingCalling;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingPlan;
import cn.nanshan.minsheng.workflow.MeetingRecording;
import cn.nanshan.minsheng.workflow.MeetingVoting;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.SignIn;
import cn.nanshan.minsheng.workflow.Votes;

import org.springframework.stereotype.Component;

/** From what residents said to what the meeting decided. */
@Component
class FirstChapter {

	private static final int MEMBERS = 13;

	private final DemandRegistration demands;

	private final ProjectDrafting drafting;

	private final DeliberationEntry entry;

	private final SplitResolving splits;

	private final ProjectWithdrawal withdrawal;

	private final MeetingCalling calling;

	private final MeetingRecording recording;

	private final MeetingVoting voting;

	private final MeetingClosing closing;

	private final Versions versions;

	FirstChapter(DemandRegistration demands, ProjectDrafting drafting, DeliberationEntry entry, SplitResolving splits,
			ProjectWithdrawal withdrawal, MeetingCalling calling, MeetingRecording recording, MeetingVoting voting,
			MeetingClosing closing, Versions versions) {
		this.demands = demands;
		this.drafting = drafting;
		this.entry = entry;
		this.splits = splits;
		this.withdrawal = withdrawal;
		this.calling = calling;
		this.recording = recording;
		this.voting = voting;
		this.closing = closing;
		this.versions = versions;
	}

	void tell(Telling story) {
		Set<UUID> heard = IntStream.rangeClosed(1, 2 + story.plan().index() % 3)
			.mapToObj((voice) -> hear(story, voice))
			.collect(Collectors.toSet());
		story.later(6);
		story.named(this.drafting.create(design(story, heard), story.the(Role.COMMUNITY_CLERK)));
		if (story.endsAs(Ending.WITHDRAWN)) {
			story.later(2);
			this.withdrawal.withdraw(story.number(), this.versions.project(story.number()), "居民改提了更急的需求，本项目暂不做",
					story.the(Role.COMMUNITY_CLERK));
		}
		if (story.goesPast(Ending.WITHDRAWN)) {
			story.later(3);
			explain(story);
			this.entry.enter(story.number(), this.versions.project(story.number()),
					story.the(Role.COMMUNITY_SECRETARY));
		}
		if (story.goesPast(Ending.DELIBERATING)) {
			deliberate(story);
		}
	}

	/** Says of what looks like it why it is another thing (PROC-10). */
	private void explain(Telling story) {
		Actor clerk = story.the(Role.COMMUNITY_CLERK);
		if (this.entry.assess(story.number(), clerk).facts() instanceof ProjectFacts facts) {
			facts.splits()
				.hits()
				.stream()
				.filter(SplitHit::isOpen)
				.forEach((hit) -> this.splits.resolve(story.number(), this.versions.project(story.number()),
						hit.other().number(), SplitOutcome.DIFFERENT, "地段和对象不同，分别征集、分别评议",
						SplitResolving.needsMinutes(hit, SplitOutcome.DIFFERENT)
								? "居委会纪要〔%d〕%d 号".formatted(story.day().getYear(), 1 + story.plan().index()) : "",
						clerk));
		}
	}

	private UUID hear(Telling story, int voice) {
		Idea idea = story.plan().idea();
		String number = this.demands.register(new DemandText((voice % 2 == 0) ? "RHZF" : "NSXF", voice == 3,
				"居民" + (char) ('甲' + voice), "1390000%04d".formatted(1000 + story.plan().index() * 5 + voice),
				"%d 栋 %d0%d".formatted(voice, 2 + voice, voice), PeopleGroup.RESIDENT, kind(idea), idea.need(),
				idea.place(), Urgency.NORMAL), story.the(Role.COMMUNITY_CLERK));
		this.demands.accept(number, this.versions.demand(number), story.the(Role.COMMUNITY_CLERK));
		return this.versions.demandId(number);
	}

	private static DemandKind kind(Idea idea) {
		return switch (idea.category()) {
			case SUPPORT_THE_WEAK -> DemandKind.CARE;
			case CULTURE_AND_SPORTS -> DemandKind.CULTURE;
			case SAFETY -> DemandKind.LIGHTING;
			case GREENING -> DemandKind.GREENING;
			case COMMUNITY_INTEGRATION -> DemandKind.NEIGHBOURHOOD;
			default -> DemandKind.OTHER;
		};
	}

	private static ProjectDesign design(Telling story, Set<UUID> heard) {
		Idea idea = story.plan().idea();
		int year = story.plan().begins().getYear();
		Outline outline = new Outline(idea.name(), idea.type(), "", year, idea.place(),
				(idea.type() == ProjectType.WORKS) ? new BigDecimal("260") : null, 300 + story.plan().index() * 20,
				"辖区居民，优先老人、儿童和残疾人", "解决居民反映的“" + idea.need() + "”", idea.need() + "。由社区组织，按居民意见安排内容和时间。", idea.amount(),
				Money.ZERO, Money.ZERO, story.day().plusDays(60), story.day().plusDays(150),
				story.the(Role.COMMITTEE_DIRECTOR).name(), story.the(Role.COMMUNITY_CLERK).name(), true, false);
		return new ProjectDesign(outline, Set.of(idea.category()), heard, budget(idea),
				List.of(target(PerformanceTarget.Kind.OUTPUT, "完成数量", "按预算明细全部完成"),
						target(PerformanceTarget.Kind.QUALITY, "验收", "一次验收合格"),
						target(PerformanceTarget.Kind.TIMELINESS, "工期", "计划期内完成"),
						target(PerformanceTarget.Kind.SATISFACTION, "居民满意度", "不低于 80%")),
				Arrays.stream(NegativeItem.values()).map((item) -> new NegativeAnswer(item, false, "经核对不属于")).toList(),
				List.of(new Participation(Participation.Stage.DESIGN, story.day(), 26, "居民议事会征求方案意见")));
	}

	private static PerformanceTarget target(PerformanceTarget.Kind kind, String indicator, String value) {
		return new PerformanceTarget(kind, indicator, value);
	}

	private static List<BudgetLine> budget(Idea idea) {
		Money half = Money.of(idea.amount().yuan().longValue() / 2);
		String standard = switch (idea.type()) {
			case SERVICE -> "人工标准";
			case GOODS -> "询价 3 家";
			case WORKS -> "定额";
		};
		return List.of(
				new BudgetLine("主要" + ((idea.type() == ProjectType.SERVICE) ? "服务" : "材料"), FundUse.IMPLEMENTATION, "项",
						BigDecimal.ONE, half, standard),
				new BudgetLine("人工与其他", FundUse.IMPLEMENTATION, "项", BigDecimal.ONE, idea.amount().minus(half),
						standard));
	}

	private void deliberate(Telling story) {
		UUID subject = this.versions.projectId(story.number());
		story.later(7);
		UUID meeting = this.calling.call(
				MeetingPlan.of(BodyKind.RESIDENTS_COUNCIL,
						new Invitation(story.day(), "15:00", "党群服务中心会议室", story.the(Role.COMMITTEE_DIRECTOR).name(),
								story.the(Role.COMMUNITY_CLERK).name(), "人大代表 1 人列席", "电话、微信群"),
						IntStream.rangeClosed(1, MEMBERS)
							.mapToObj((seat) -> Seat.of("议事员" + seat, (seat <= 9) ? "居民议事员" : "居民代表"))
							.toList(),
						List.of(new AgendaCandidate(subject, story.number(), story.plan().idea().name(), ""))),
				story.the(Role.COMMUNITY_CLERK));
		Map<String, SignIn> present = IntStream.rangeClosed(1, 11)
			.boxed()
			.collect(Collectors.toMap((seat) -> "议事员" + seat,
					(seat) -> new SignIn(Attendance.PRESENT, "14:5" + seat % 10)));
		this.recording.attend(meeting, this.versions.meeting(meeting), present, Set.of(), "人大代表 1 人",
				story.the(Role.COMMUNITY_CLERK));
		Votes votes = story.endsAs(Ending.NOT_PASSED) ? new Votes(4, 6, 1) : new Votes(10, 0, 1);
		this.voting.vote(meeting, this.versions.meeting(meeting), Map.of(subject, votes),
				story.the(Role.COMMUNITY_CLERK));
		this.closing.close(meeting, this.versions.meeting(meeting),
				"议〔%d〕%d 号".formatted(story.day().getYear(), story.plan().index() + 1), "会议听取项目说明，逐项讨论后举手表决。",
				story.the(Role.COMMUNITY_SECRETARY));
	}

}
