package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.Implementation;
import cn.nanshan.minsheng.evaluation.Implementations;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseStage;
import cn.nanshan.minsheng.project.web.CaseTab;
import cn.nanshan.minsheng.project.web.CaseTask;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds carrying a project out to the case page. */
@Component
@Order(60)
class ImplementationCase implements CaseContribution {

	private static final Set<Role> STREET = Set.of(Role.STREET_CLERK, Role.STREET_LEADER);

	private final Implementations implementations;

	private final StartOfWork startOfWork;

	private final Completion completion;

	private final Clock clock;

	ImplementationCase(Implementations implementations, StartOfWork startOfWork, Completion completion, Clock clock) {
		this.implementations = implementations;
		this.startOfWork = startOfWork;
		this.completion = completion;
		this.clock = clock;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		return switch (project.state()) {
			case CONTRACTED -> List.of(task("开工", path + "/start", Status.IN_PROGRESS, ""),
					task("实施与月报", null, Status.BLOCKED, "开工后开始"));
			case RUNNING -> {
				Implementation done = this.implementations.of(project);
				yield List.of(task("开工", null, Status.DONE, ""),
						task("实施与月报", path + "/progress",
								done.hasOpenReport() ? Status.NEEDS_ACTION : Status.IN_PROGRESS,
								done.hasOpenReport() ? "有月报待确认" : "完成 %d%%".formatted(done.done())),
						task("完工", path + "/completion",
								done.hasOpenCompletion() ? Status.NEEDS_ACTION : Status.NOT_STARTED,
								done.hasOpenCompletion() ? "执行单位已报完工" : ""));
			}
			case SUSPENDED -> List.of(task("开工", null, Status.DONE, ""),
					task("实施与月报", path + "/progress", Status.NEEDS_ACTION, "暂停中"));
			case COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED, ACCEPT_FAILED, SETTLED, ARCHIVED ->
				List.of(task("开工", null, Status.DONE, ""), task("实施与月报", path + "/progress", Status.DONE, ""),
						task("完工", path + "/completion", Status.DONE, ""));
			case TERMINATED -> List.of(task("实施与月报", path + "/progress", Status.NOT_APPLICABLE, "已终止"));
			case WITHDRAWN -> List.of();
			default ->
				List.of(task("开工", null, Status.BLOCKED, "签约后才能开始"), task("实施与月报", null, Status.NOT_STARTED, ""));
		};
	}

	private static CaseTask task(String label, @Nullable String href, Status status, String note) {
		return new CaseTask(CaseStage.IMPLEMENTATION, label, href, status, note);
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		return switch (project.state()) {
			case CONTRACTED -> List.of(
					new CaseAction("登记开工", path + "/start",
							project.runner().hands(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK),
							this.startOfWork.assess(project.number(), StartOrder.on(LocalDate.now(this.clock)), actor)),
					new CaseAction("终止项目", path + "/termination", STREET, null));
			case RUNNING -> running(project, actor, path);
			case SUSPENDED -> List.of(new CaseAction("恢复实施", path + "/resumption", STREET, null),
					new CaseAction("终止项目", path + "/termination", STREET, null));
			default -> List.of();
		};
	}

	private List<CaseAction> running(Project project, Actor actor, String path) {
		Implementation done = this.implementations.of(project);
		List<CaseAction> actions = new ArrayList<>();
		actions.add(new CaseAction("报送进度月报", path + "/progress", Set.of(Role.VENDOR), null));
		if (done.hasOpenReport()) {
			actions
				.add(new CaseAction("确认进度月报", path + "/progress", project.runner().hands(Role.COMMUNITY_CLERK), null));
		}
		actions.add(done.hasOpenCompletion()
				? new CaseAction("确认完工", path + "/completion",
						project.runner().hands(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY),
						this.completion.assess(project.number(), actor))
				: new CaseAction("报告完工", path + "/completion", Set.of(Role.VENDOR), null));
		actions.add(new CaseAction("登记群众参与", path + "/participation",
				project.runner().hands(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY), null));
		actions.add(new CaseAction("暂停实施", path + "/suspension", STREET, null));
		actions.add(new CaseAction("终止项目", path + "/termination", STREET, null));
		return actions;
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		return this.implementations.anyOf(project) ? Optional.of(new CaseTab("implementation", "实施", 50,
				"evaluation/_implementation :: main", () -> new Model(project.number(),
						this.implementations.of(project), Participations.isOpen(project.state()))))
				: Optional.empty();
	}

	/**
	 * What the tab shows.
	 *
	 * @param number the project's number
	 * @param done what is on record
	 * @param open whether residents' part may still be entered
	 */
	record Model(String number, Implementation done, boolean open) {

	}

}
