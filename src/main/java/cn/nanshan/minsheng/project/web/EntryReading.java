package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.DeliberationEntry;
import cn.nanshan.minsheng.project.ExclusionPrompting;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.web.ChecksPanel;

import org.springframework.transaction.annotation.Transactional;

/** Shows the pages of handing a design on and of taking it back. */
@UseCase
class EntryReading {

	private final Projects projects;

	private final DeliberationEntry entry;

	private final CaseFrames frames;

	private final SplitTables splits;

	private final ExclusionPrompting prompting;

	EntryReading(Projects projects, DeliberationEntry entry, CaseFrames frames, SplitTables splits,
			ExclusionPrompting prompting) {
		this.projects = projects;
		this.entry = entry;
		this.frames = frames;
		this.splits = splits;
		this.prompting = prompting;
	}

	/** Returns the page of entry with what blocks now. */
	@AnyStaff(action = "打开提交评议页")
	@Transactional(readOnly = true)
	public EntryPage entry(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		Assessment<?> assessment = this.entry.assess(number, actor);
		return new EntryPage(this.frames.of(project, actor, "/projects/" + number + "/deliberation-entry"), number,
				ChecksPanel.of(assessment).on("数值按 " + assessment.facts().governedBy() + " 有效版本"), project.version(),
				this.splits.of(project, actor), this.prompting.of(project, actor),
				actor.holdsAny(DesignActions.LEADERS.toArray(Role[]::new)));
	}

	/** Returns the page of withdrawal. */
	@AnyStaff(action = "打开撤回页")
	@Transactional(readOnly = true)
	public WithdrawalPage withdrawal(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new WithdrawalPage(this.frames.of(project, actor, "/projects/" + number + "/withdrawal"), number,
				project.outline().name(), project.version());
	}

}
