package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Routing;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.StreetStudying;
import cn.nanshan.minsheng.project.StudyEntry;
import cn.nanshan.minsheng.project.StudySheet;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.Approvers;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The street's study on the case page: its lines, and who has to do what. */
@Component
@Order(21)
class StudyContribution implements CaseContribution {

	private final StudyEntry entry;

	private final StreetStudying studying;

	private final Approvers approvers;

	StudyContribution(StudyEntry entry, StreetStudying studying, Approvers approvers) {
		this.entry = entry;
		this.studying = studying;
		this.approvers = approvers;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		if (project.runner() != Runner.STREET) {
			return List.of();
		}
		String path = "/projects/" + project.number() + "/study";
		Optional<StudySheet> study = this.studying.of(project, actor);
		List<Share> shares = this.studying.shares(project, actor);
		boolean studied = project.state() == ProjectState.STREET_STUDY;
		List<CaseTask> tasks = new ArrayList<>();
		long answered = shares.stream().filter(Share::isAnswered).count();
		if (!shares.isEmpty()) {
			tasks.add(new CaseTask(CaseStage.APPROVAL, "涉及社区意见 %d/%d".formatted(answered, shares.size()), path,
					status(answered == shares.size(), studied), ""));
		}
		boolean reviewed = study.filter(StudySheet::isReviewed).isPresent();
		tasks.add(new CaseTask(CaseStage.APPROVAL, "专责小组研究", path, status(reviewed, studied), ""));
		boolean voted = study.filter(StudySheet::isDecided).isPresent();
		tasks.add(new CaseTask(CaseStage.APPROVAL, "街道党工委会议", path, status(voted, studied && reviewed),
				study.map(StudySheet::result).orElse("")));
		tasks.add(new CaseTask(CaseStage.APPROVAL, "街道领导签发", path,
				status(project.approvedAmount() != null, studied && voted), ""));
		return tasks;
	}

	private static Status status(boolean done, boolean turn) {
		return done ? Status.DONE : turn ? Status.IN_PROGRESS : Status.NOT_REACHED;
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number() + "/study";
		if (project.state() == ProjectState.STREET_STUDY) {
			return studied(project, path, actor);
		}
		if (!StudyEntry.isOpen(project)) {
			return List.of();
		}
		Routing routing = this.entry.routing(project, actor);
		if (project.runner() == Runner.COMMUNITY && !routing.isOpenToStreet()) {
			return List.of();
		}
		return List
			.of(new CaseAction("报街道研究", path, project.runner().hands(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY),
					this.entry.assess(project, actor)));
	}

	private List<CaseAction> studied(Project project, String path, Actor actor) {
		Optional<StudySheet> study = this.studying.of(project, actor);
		if (study.filter(StudySheet::isReviewed).isEmpty()) {
			return List.of(new CaseAction("专责小组研究", path, Set.of(Role.TASK_FORCE), null), new CaseAction("对街道统筹项目提意见",
					path, Set.of(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY), null));
		}
		if (study.filter(StudySheet::isDecided).isEmpty()) {
			return List.of(new CaseAction("安排党工委会议", "/meetings/new", Set.of(Role.STREET_CLERK), null));
		}
		Set<Role> signers = this.approvers.mandate(actor, Role.STREET_LEADER).isPresent() ? actor.roles()
				: Set.of(Role.STREET_LEADER);
		return List.of(new CaseAction("签发立项", path, signers, this.studying.assess(project, actor)));
	}

}
