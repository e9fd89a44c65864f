package cn.nanshan.minsheng.reminder;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.workflow.LightDays;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Reads 督办 within reach; a vendor has none. */
@UseCase
@Transactional(readOnly = true)
public class SupervisionReading {

	private final SupervisionStore store;

	private final SupervisionTargets targets;

	private final LightDays days;

	SupervisionReading(SupervisionStore store, SupervisionTargets targets, LightDays days) {
		this.store = store;
		this.targets = targets;
		this.days = days;
	}

	/** Returns 督办 by filter, the newest first. */
	@AnyStaff(action = "查看督办")
	public List<Supervision> page(Filter filter, @Nullable UUID after, int size, Actor actor) {
		Conditions wanted = within(actor)
			.and("s.state = :state", "state", (filter.state() != null) ? filter.state().name() : null)
			.and("s.community_code = :community", "community", filter.community())
			.holding("s.title", "words", filter.words())
			.and("(s.opened_at, s.id) < (select opened_at, id from supervision where id = :after)", "after", after);
		if (filter.overdue()) {
			wanted.and("s.state <> 'CLOSED'")
				.and("case s.state when 'ASKED' then s.due else s.promised end < :today", "today", this.days.today());
		}
		else if (filter.state() == null && !filter.all()) {
			wanted.and("s.state <> 'CLOSED'");
		}
		return this.store.list(wanted, size);
	}

	/**
	 * Returns one.
	 * @throws NotFound if it is not within reach
	 */
	@AnyStaff(action = "查看督办")
	public Sheet show(UUID id, Actor actor) {
		Supervision found = this.store.one(within(actor).and("s.id = :id", "id", id))
			.orElseThrow(() -> new NotFound("督办"));
		return new Sheet(found, this.store.entries(id));
	}

	/** Returns those of a project that are not over. */
	@AnyStaff(action = "查看督办")
	public List<Supervision> openOf(UUID project, Actor actor) {
		return this.store
			.list(within(actor).and("s.project_id = :project", "project", project).and("s.state <> 'CLOSED'"), 10);
	}

	/**
	 * Returns the case that a form is about: a task's, or a project's.
	 * @throws NotFound if nothing of it waits within reach
	 */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "发起督办")
	public SupervisionTarget target(@Nullable UUID task, @Nullable String project, Actor actor) {
		if (task != null) {
			return this.targets.ofTask(task, actor).orElseThrow(() -> new NotFound("事项"));
		}
		return this.targets.ofProject((project != null) ? project : "", actor).orElseThrow(() -> new NotFound("事项"));
	}

	private static Conditions within(Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "s");
	}

	/**
	 * What narrows the list.
	 *
	 * @param state how they stand, absent for all that are not over
	 * @param all also those that are over
	 * @param overdue only those whose day is over
	 * @param community only of this community
	 * @param words words of the case
	 */
	public record Filter(@Nullable SupervisionState state, boolean all, boolean overdue, @Nullable String community,
			@Nullable String words) {

	}

	/**
	 * One with its record.
	 *
	 * @param supervision the 督办
	 * @param entries what was written, in order
	 */
	public record Sheet(Supervision supervision, List<SupervisionEntry> entries) {

	}

}
