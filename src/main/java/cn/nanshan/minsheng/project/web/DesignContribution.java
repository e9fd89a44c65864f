package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.web.Status;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lines of collection and design in the task list. */
@Component
@Order(10)
class DesignContribution implements CaseContribution {

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		ProjectDesign design = project.design();
		String path = "/projects/" + project.number();
		List<CaseTask> tasks = new ArrayList<>();
		int demands = design.demands().size();
		if (project.track() == Track.URGENT) {
			return List.of();
		}
		if (project.track() != Track.POOL) {
			tasks.add(new CaseTask(CaseStage.COLLECTION, "需求依据 " + demands + " 件", null, done(demands > 0), ""));
		}
		boolean outlined = design.outline().requested() != null && !design.outline().content().isBlank();
		tasks.add(new CaseTask(CaseStage.DESIGN, "申报书与绩效目标", path, done(outlined && !design.targets().isEmpty()),
				design.targets().isEmpty() ? "还没有绩效目标" : ""));
		long open = design.budget().stream().filter((line) -> !line.citesStandard()).count();
		tasks.add(new CaseTask(CaseStage.DESIGN, "预算明细", path + "#budget", budget(design.budget(), open),
				(open > 0) ? open + " 行没有写标准依据" : ""));
		long answered = design.negativeList().stream().map((answer) -> answer.item()).distinct().count();
		int asked = NegativeItem.values().length;
		tasks.add(new CaseTask(CaseStage.DESIGN, "负面清单自查", path, done(answered == asked),
				(answered < asked) ? "还有 " + (asked - answered) + " 项没有回答" : ""));
		return tasks;
	}

	private static Status budget(List<BudgetLine> lines, long open) {
		return lines.isEmpty() ? Status.NOT_STARTED : done(open == 0);
	}

	private static Status done(boolean complete) {
		return complete ? Status.DONE : Status.NEEDS_ACTION;
	}

}
