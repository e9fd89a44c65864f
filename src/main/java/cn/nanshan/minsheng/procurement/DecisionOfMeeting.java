package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.MeetingClosed;
import cn.nanshan.minsheng.workflow.Tally;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a collective decision over from the meeting that made it, in the same transaction
 * (PROC-03). One on a method that was changed since the invitation is not taken.
 */
@Component
class DecisionOfMeeting {

	private final Projects projects;

	private final ProcurementRepository procurements;

	private final ProjectLife life;

	DecisionOfMeeting(Projects projects, ProcurementRepository procurements, ProjectLife life) {
		this.projects = projects;
		this.procurements = procurements;
		this.life = life;
	}

	@EventListener
	void on(MeetingClosed meeting) {
		meeting.results(AgendaMatter.PROCUREMENT).forEach((result) -> take(meeting, result));
	}

	private void take(MeetingClosed meeting, MeetingClosed.Result result) {
		Project project = this.projects.withId(new ProjectId(result.subject()), meeting.by());
		Procurement procurement = this.procurements.findById(project.id()).orElseThrow();
		if (!project.isBeingProcured() || !isAbout(result, project, procurement)) {
			record(project, meeting, "会议研究以后采购方式有变更或者已有结果，%s第 %s 号纪要的研究结果不采用".formatted(meeting.kind().label(),
					meeting.minutesNumber()));
			return;
		}
		Tally tally = result.tally();
		CollectiveDecision decision = new CollectiveDecision(meeting.heldOn(), tally.members(), tally.recused(),
				tally.votes().favour(), tally.votes().against(), tally.votes().abstained(), meeting.minutesNumber(),
				meeting.meeting());
		procurement.decide(decision);
		this.procurements.save(procurement);
		record(project, meeting, "%s，%s，纪要 %s".formatted(decision.inWords(), decision.holds() ? "通过" : "没有通过",
				decision.minutesNumber()));
	}

	private static boolean isAbout(MeetingClosed.Result result, Project project, Procurement procurement) {
		MethodChoice method = procurement.method();
		return method != null && procurement.award() == null
				&& result.item().title().equals(ProcurementAgenda.title(project.outline().name(), method));
	}

	private void record(Project project, MeetingClosed meeting, String sentence) {
		this.life.record(project, Step.of("集体研究", sentence, meeting.at()), meeting.by());
	}

}
