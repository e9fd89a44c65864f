package cn.nanshan.minsheng.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.Set;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.ProjectApproval;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.PublishNotice;
import cn.nanshan.minsheng.project.SignCommand;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Opinion;
import cn.nanshan.minsheng.workflow.StepOutcome;

import org.springframework.stereotype.Component;

/** From the notice on the board to the street's decision. */
@Component
class SecondChapter {

	private final ProjectPublicity publicity;

	private final ProjectSubmission submission;

	private final ProjectApproval approval;

	private final Versions versions;

	SecondChapter(ProjectPublicity publicity, ProjectSubmission submission, ProjectApproval approval,
			Versions versions) {
		this.publicity = publicity;
		this.submission = submission;
		this.approval = approval;
		this.versions = versions;
	}

	void tell(Telling story) {
		if (!story.goesPast(Ending.PASSED)) {
			return;
		}
		story.later(1);
		publish(story, NoticeNode.DELIBERATION, "评议结果公示", "经居民议事会评议，本项目通过，现予公示。");
		if (!story.goesPast(Ending.IN_PUBLICITY)) {
			return;
		}
		story.later(12);
		this.submission.submit(story.number(), this.versions.project(story.number()),
				story.the(Role.COMMUNITY_SECRETARY));
		approve(story);
	}

	/** Puts a notice up, at this and at later steps. */
	void publish(Telling story, NoticeNode node, String title, String text) {
		boolean street = node == NoticeNode.PROCUREMENT;
		UUID draft = this.publicity.draft(
				story.number(), new PublishNotice(this.versions.project(story.number()), node,
						story.plan().idea().name() + title, text, "社区公告栏、居民微信群", ""),
				story.the(street ? Role.STREET_PROCUREMENT : Role.COMMUNITY_CLERK));
		this.publicity.post(draft, 0, story.the(street ? Role.STREET_CLERK : Role.COMMITTEE_DIRECTOR));
	}

	private void approve(Telling story) {
		List<Role> chain = (story.plan().idea().type() == ProjectType.WORKS)
				? List.of(Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.TASK_FORCE,
						Role.STREET_LEADER)
				: List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER);
		for (Role office : chain) {
			if (waitsAt(office, story)) {
				return;
			}
			story.later(2);
			if (story.endsAs(Ending.RETURNED) && office == Role.STREET_FINANCE) {
				sign(story, office, StepOutcome.RETURNED, "请补充询价依据，核实数量后再报。", "");
				return;
			}
			if (story.endsAs(Ending.REJECTED) && office == Role.TASK_FORCE) {
				sign(story, office, StepOutcome.REJECTED, "与街道在建项目内容重复，不予立项。", minutes(story, "专"));
				return;
			}
			sign(story, office, StepOutcome.AGREED, "同意。", needsMinutes(office) ? minutes(story, "专") : "");
		}
	}

	private static boolean waitsAt(Role office, Telling story) {
		return switch (story.plan().ending()) {
			case WITH_CLERK -> office == Role.STREET_CLERK;
			case WITH_FINANCE -> office == Role.STREET_FINANCE;
			case WITH_TASK_FORCE -> office == Role.TASK_FORCE;
			case WITH_LEADER -> office == Role.STREET_LEADER;
			default -> false;
		};
	}

	private static boolean needsMinutes(Role office) {
		return office == Role.TASK_FORCE || office == Role.STREET_LEADER;
	}

	private static String minutes(Telling story, String body) {
		return "%s〔%d〕%d 号".formatted(body, story.day().getYear(), story.plan().index() + 1);
	}

	private void sign(Telling story, Role office, StepOutcome outcome, String opinion, String minutes) {
		Set<FourGate> gates = (office == Role.TASK_FORCE && outcome == StepOutcome.AGREED)
				? EnumSet.allOf(FourGate.class) : Set.of();
		this.approval.sign(
				story.number(), new SignCommand(this.versions.project(story.number()),
						this.versions.run(story.number()), new Opinion(outcome, "", null, opinion, minutes, gates)),
				story.the(office));
	}

}
