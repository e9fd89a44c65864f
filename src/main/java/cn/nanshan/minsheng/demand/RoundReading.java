package cn.nanshan.minsheng.demand;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows rounds of collection within reach, with what they brought. */
@UseCase
@Transactional(readOnly = true)
public class RoundReading {

	private final RoundRows rows;

	private final RoundSummaries summaries;

	RoundReading(RoundRows rows, RoundSummaries summaries) {
		this.rows = rows;
		this.summaries = summaries;
	}

	/** Returns one round. */
	@AnyStaff(action = "查看征集轮次")
	public RoundView withId(UUID id, Actor actor) {
		return this.rows.withId(id, actor).orElseThrow(() -> new NotFound("征集轮次"));
	}

	/** Returns the rounds of a year after one, newest first. */
	@AnyStaff(action = "查看征集轮次")
	public List<RoundView> list(@Nullable Integer year, @Nullable UUID after, int size, Actor actor) {
		return this.rows.list(year, (after != null) ? withId(after, actor) : null, size, actor);
	}

	/** Returns what a round brought (F02). */
	@AnyStaff(action = "查看问需情况汇总")
	public RoundSummary summary(UUID id, Actor actor) {
		return this.summaries.of(withId(id, actor).id());
	}

	/** Returns the rounds that demands may be entered for. */
	@AnyStaff(action = "查看可录入的征集轮次")
	public List<RoundView> entering(Actor actor) {
		return this.rows.entering(actor);
	}

}
