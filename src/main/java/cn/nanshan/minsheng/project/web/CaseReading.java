package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.WaiverAsking;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

/** Shows one project with everything that hangs on it. */
@UseCase
class CaseReading {

	private final Projects projects;

	private final CaseFrames frames;

	private final Places places;

	private final SplitTables splits;

	private final WaiverAsking waivers;

	private final ObjectProvider<CaseContribution> contributions;

	CaseReading(Projects projects, CaseFrames frames, Places places, SplitTables splits, WaiverAsking waivers,
			ObjectProvider<CaseContribution> contributions) {
		this.projects = projects;
		this.frames = frames;
		this.places = places;
		this.splits = splits;
		this.waivers = waivers;
		this.contributions = contributions;
	}

	/** Returns the overview, or a tab if its key is given. */
	@AnyStaff(action = "查看项目")
	@Transactional(readOnly = true)
	public CasePage show(String number, @Nullable String key, Actor actor) {
		Project project = this.projects.named(number, actor);
		String path = "/projects/" + number;
		if (key != null) {
			CasePage.OpenTab tab = tab(project, key, actor);
			return new CasePage(this.frames.of(project, actor, path + "?tab=" + key), null, List.of(), List.of(), null,
					null, tab);
		}
		List<CaseAction> actions = actions(project, actor);
		return new CasePage(this.frames.of(project, actor, path), panel(actions, number, actor),
				this.waivers.of(project, actor)
					.stream()
					.map((request) -> WaiverRequestRow.of(request, number, actor))
					.toList(),
				actions.stream()
					.map((action) -> new CasePage.ActionLink(action.label(), action.href(), action.isFor(actor),
							action.doers()))
					.toList(),
				facts(project), this.splits.of(project, actor), null);
	}

	/** Returns what is possible now, in the order of the features. */
	List<CaseAction> actions(Project project, Actor actor) {
		return this.contributions.orderedStream()
			.flatMap((contribution) -> contribution.actions(project, actor).stream())
			.toList();
	}

	/**
	 * Returns the panel of the first action that rules bind, with the forms of waivers.
	 */
	static @Nullable ChecksPanel panel(List<CaseAction> actions, String number, Actor actor) {
		Assessment<?> assessment = actions.stream()
			.map(CaseAction::assessment)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return (assessment != null) ? CaseWaivers.offer(worded(assessment), assessment, number, actor) : null;
	}

	static ChecksPanel worded(Assessment<?> assessment) {
		return ChecksPanel.of(assessment).on("数值按 " + assessment.facts().governedBy() + " 有效版本");
	}

	private CaseFacts facts(Project project) {
		return CaseFacts.of(project, this.places);
	}

	private CasePage.OpenTab tab(Project project, String key, Actor actor) {
		return this.contributions.orderedStream()
			.flatMap((contribution) -> contribution.tab(project, actor).stream())
			.filter((tab) -> tab.key().equals(key))
			.findFirst()
			.map((tab) -> new CasePage.OpenTab(tab.fragment(), tab.content().get()))
			.orElseThrow(() -> new NotFound("项目资料 " + key));
	}

}
