package cn.nanshan.minsheng.portal.web;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.demand.ResidentProgress;
import cn.nanshan.minsheng.project.OpenProjects.OpenProject;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One station of a demand, as a parcel has them.
 *
 * @param title what happens there
 * @param note what is to be said of it, may be empty
 * @param status how it stands
 */
record ProgressStep(String title, String note, Status status) {

	/** Returns the stations from sending to the answer. */
	static List<ProgressStep> of(ResidentProgress progress, @Nullable OpenProject project) {
		DemandState state = progress.state();
		boolean decided = !state.isOpen();
		List<ProgressStep> steps = new ArrayList<>();
		steps.add(new ProgressStep("已提交", progress.sentOn().toString(), Status.DONE));
		steps.add(new ProgressStep("社区受理", (state == DemandState.REGISTERED) ? "社区工作人员会尽快查看" : "",
				(state == DemandState.REGISTERED) ? Status.IN_PROGRESS : Status.DONE));
		steps.add(new ProgressStep("办理", decided ? outcome(progress, project) : "",
				decided ? Status.DONE : (state == DemandState.ACCEPTED) ? Status.IN_PROGRESS : Status.NOT_REACHED));
		boolean answered = progress.repliedOn() != null;
		steps.add(new ProgressStep("答复", answered ? progress.repliedOn() + " 已答复" : "留有电话的会电话告知",
				answered ? Status.DONE : decided ? Status.IN_PROGRESS : Status.NOT_REACHED));
		return steps;
	}

	private static String outcome(ResidentProgress progress, @Nullable OpenProject project) {
		return switch (progress.state()) {
			case TAKEN ->
				(project != null) ? "已列入项目“%s”，现在：%s".formatted(project.name(), project.state().label()) : "已列入项目";
			case FORWARDED -> "不属于民生微实事范围，已转" + progress.receiver();
			case DECLINED -> "没有采纳：" + progress.outcome();
			case RETURNED -> "内容不够清楚，请到社区补充：" + progress.outcome();
			case MERGED -> "与邻居的同一需求合并办理";
			case REGISTERED, ACCEPTED -> "";
		};
	}

}
