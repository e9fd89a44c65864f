package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.ExclusionPrompting;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.StreetStudying;
import cn.nanshan.minsheng.project.StudyEntry;
import cn.nanshan.minsheng.project.StudySheet;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.FourGate;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Builds the page of the street's study. */
@UseCase
class StudyPages {

	private final Projects projects;

	private final StudyEntry entry;

	private final StreetStudying studying;

	private final Approvers approvers;

	private final CaseFrames frames;

	private final Places places;

	private final SplitTables splits;

	private final WaiverBook waivers;

	private final ExclusionPrompting prompting;

	StudyPages(Projects projects, StudyEntry entry, StreetStudying studying, Approvers approvers, CaseFrames frames,
			Places places, SplitTables splits, WaiverBook waivers, ExclusionPrompting prompting) {
		this.projects = projects;
		this.entry = entry;
		this.studying = studying;
		this.approvers = approvers;
		this.frames = frames;
		this.places = places;
		this.splits = splits;
		this.waivers = waivers;
		this.prompting = prompting;
	}

	/** Returns the page. */
	@AnyStaff(action = "打开街道研究页")
	@Transactional(readOnly = true)
	public StudyPage of(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		List<Share> shares = this.studying.shares(project, actor);
		Optional<StudySheet> study = this.studying.of(project, actor);
		boolean studied = project.state() == ProjectState.STREET_STUDY;
		return new StudyPage(this.frames.of(project, actor, "/projects/" + number + "/study"), number,
				project.version(), project.track() == Track.POOL, this.entry.routing(project, actor),
				rows(project, shares), Money.sum(shares.stream().map(Share::amount).toList()),
				StudyEntry.isOpen(project) ? CaseReading.worded(this.entry.assess(project, actor)) : null,
				study.orElse(null), studied ? approval(project, actor) : null,
				may(project, shares, study.orElse(null), actor), Choice.of(FourGate.class, FourGate::label),
				this.splits.of(project, actor), CaseFacts.of(project, this.places), project.approvedAmount(),
				this.waivers.of(project.id().value()).all(), this.prompting.of(project, actor));
	}

	private List<StudyPage.ShareRow> rows(Project project, List<Share> shares) {
		Map<String, Share> held = shares.stream().collect(Collectors.toMap(Share::communityCode, Function.identity()));
		return this.places.communities(project.home().streetCode())
			.stream()
			.map((community) -> row(community, held.get(community.code())))
			.toList();
	}

	private static StudyPage.ShareRow row(Community community, @Nullable Share share) {
		return (share != null) ? new StudyPage.ShareRow(community.code(), community.name(), share.amount(),
				share.agrees(), share.opinion())
				: new StudyPage.ShareRow(community.code(), community.name(), null, null, "");
	}

	private ChecksPanel approval(Project project, Actor actor) {
		Assessment<?> assessment = this.studying.assess(project, actor);
		return CaseWaivers.offer(CaseReading.worded(assessment), assessment, project.number(), actor);
	}

	private StudyPage.May may(Project project, List<Share> shares, @Nullable StudySheet study, Actor actor) {
		boolean studied = project.state() == ProjectState.STREET_STUDY;
		boolean reviewed = study != null && study.isReviewed();
		boolean writes = project.runner()
			.acts(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		boolean concerned = shares.stream()
			.anyMatch((share) -> Objects.equals(share.communityCode(), actor.scope().communityCode()));
		return new StudyPage.May(writes && project.state().isEditable(),
				StudyEntry.isOpen(project)
						&& project.runner().acts(actor, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY),
				studied && concerned && actor.holdsAny(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY),
				studied && !reviewed && actor.holdsAny(Role.TASK_FORCE),
				studied && actor.holdsAny(Role.TASK_FORCE, Role.STREET_LEADER),
				studied && reviewed && this.approvers.mandate(actor, Role.STREET_LEADER).isPresent());
	}

}
