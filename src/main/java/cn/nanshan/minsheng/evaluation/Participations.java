package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Participation.Stage;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

/** Records how party members and residents took part once work has begun (MF-20). */
@UseCase
public class Participations {

	/**
	 * The stages whose records are written here; the earlier ones are part of the design.
	 */
	public static final Set<Stage> STAGES = Set
		.copyOf(EnumSet.of(Stage.IMPLEMENTATION, Stage.ACCEPTANCE, Stage.EVALUATION));

	/** While there is a contract or work, and its dossier is not closed yet. */
	private static final Set<ProjectState> OPEN = EnumSet.of(ProjectState.URGENT_FILED, ProjectState.CONTRACTED,
			ProjectState.RUNNING, ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.ACCEPTING,
			ProjectState.RECTIFYING, ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED,
			ProjectState.SETTLED);

	private final Projects projects;

	private final ProjectLife life;

	private final Clock clock;

	Participations(Projects projects, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.life = life;
		this.clock = clock;
	}

	/** Returns whether a record may be added while a project stands there. */
	public static boolean isOpen(ProjectState state) {
		return OPEN.contains(state);
	}

	/** Adds a record. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "登记群众参与")
	public void note(String number, int seenVersion, Participation record, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		if (!isOpen(project.state())) {
			throw new EntryRefused("stage",
					"项目现在是“%s”，不能登记群众参与：签约以后、归档以前才登记；设计、评议时的参与请写在项目设计里".formatted(project.state().label()));
		}
		if (!STAGES.contains(record.stage())) {
			throw new EntryRefused("stage", "这里只登记实施、验收、评价环节的参与");
		}
		if (record.heldOn().isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("heldOn", "日期不能晚于今天");
		}
		project.note(record);
		this.life.record(project, Step.of("登记群众参与",
				"%s：%s，%d 人".formatted(record.stage().label(), record.manner(), record.people()), this.clock.instant()),
				actor);
	}

	/** Returns how many records a stage has. */
	static int count(Project project, Stage stage) {
		return (int) project.design().participation().stream().filter((record) -> record.stage() == stage).count();
	}

}
