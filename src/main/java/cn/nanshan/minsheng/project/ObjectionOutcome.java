package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;

import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.ObjectionUpheld;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends a project back whose publicity met with an objection that was right (MF-23): to
 * the draft, or from the street to the community if it had been handed in meanwhile. A
 * result that is deliberated anew is made public anew.
 */
@Component
class ObjectionOutcome {

	private final ProjectRepository repository;

	private final Notices notices;

	private final ApprovalRuns runs;

	private final ProjectLife life;

	private final Clock clock;

	ObjectionOutcome(ProjectRepository repository, Notices notices, ApprovalRuns runs, ProjectLife life, Clock clock) {
		this.repository = repository;
		this.notices = notices;
		this.runs = runs;
		this.life = life;
		this.clock = clock;
	}

	@EventListener
	void on(ObjectionUpheld upheld) {
		this.repository.findById(new ProjectId(upheld.subject())).ifPresent((project) -> sendBack(project, upheld));
	}

	private void sendBack(Project project, ObjectionUpheld upheld) {
		Instant now = this.clock.instant();
		String reason = "对%s公示的异议 %s 成立".formatted(upheld.node().label(), upheld.number());
		if (upheld.node() == NoticeNode.DELIBERATION && project.state() == ProjectState.PASSED) {
			project.reopen(now);
			this.life.record(project, Step.because("异议成立退回", "异议成立，项目退回草拟", reason, now), upheld.by());
		}
		else if (upheld.node() == NoticeNode.DELIBERATION && project.state() == ProjectState.SUBMITTED) {
			this.runs.end(project.id().value(), now);
			project.sendBack(now);
			this.life.record(project, Step.because("异议成立退回", "异议成立，项目从街道退回社区", reason, now), upheld.by());
		}
		else {
			this.life.record(project, Step.because("异议成立", "异议成立，按规定重新办理" + upheld.node().label(), reason, now),
					upheld.by());
		}
	}

	@EventListener
	void on(ProjectMoved moved) {
		if (moved.change().to() == ProjectState.DELIBERATING) {
			this.notices.lapse(moved.project().value(), NoticeNode.DELIBERATION, "项目重新评议，以新的结果为准");
		}
	}

}
