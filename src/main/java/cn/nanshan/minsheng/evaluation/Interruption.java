package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Money;

/** The street pauses work, lets it go on, or ends it for good (domain A10). */
@UseCase
public class Interruption {

	private final Projects projects;

	private final InterruptionRows rows;

	private final ProjectLife life;

	private final Clock clock;

	Interruption(Projects projects, InterruptionRows rows, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.rows = rows;
		this.life = life;
		this.clock = clock;
	}

	/** Pauses work. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_LEADER }, action = "暂停实施")
	public void suspend(String number, int seenVersion, String reason, LocalDate expectedOn, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		LocalDate today = LocalDate.now(this.clock);
		if (!expectedOn.isAfter(today)) {
			throw new EntryRefused("expectedOn", "预计恢复日期应晚于今天");
		}
		Instant now = this.clock.instant();
		project.suspend(now);
		this.rows.add(new Suspension(UUID.randomUUID(), project.id().value(), reason, today, expectedOn, actor.name(),
				null, null, ""));
		this.life.record(project, Step.because("暂停实施", "暂停，预计 %s 恢复".formatted(expectedOn), reason, now), actor);
	}

	/** Lets work go on. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_LEADER }, action = "恢复实施")
	public void resume(String number, int seenVersion, String note, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		Instant now = this.clock.instant();
		project.resume(now);
		this.rows.end(project.id(), LocalDate.now(this.clock), actor.name(), note);
		this.life.record(project, Step.because("恢复实施", "恢复实施", note, now), actor);
	}

	/** Ends work for good; what was done is valued, and at most that is paid. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_LEADER }, action = "终止项目")
	public void terminate(String number, int seenVersion, String reason, Money verifiedValue, String basis,
			Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		Money contracted = project.contractAmount();
		if (contracted != null && verifiedValue.moreThan(contracted)) {
			throw new EntryRefused("verifiedValue", "核定价值 %s 元不能超过合同额 %s 元".formatted(verifiedValue, contracted));
		}
		Instant now = this.clock.instant();
		project.terminate(now);
		LocalDate today = LocalDate.now(this.clock);
		this.rows.end(project.id(), today, actor.name(), "终止");
		this.rows.add(new Termination(project.id().value(), reason, verifiedValue, basis, today, actor.name()));
		this.life.record(project, Step.because("终止项目", "终止，已完成部分核定 %s 元".formatted(verifiedValue), reason, now), actor);
	}

}
