package cn.nanshan.minsheng.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * Shows demands within reach: the community its own, the street and the district theirs.
 */
@UseCase
public class DemandReading {

	/** Rows of one page. */
	public static final int SIZE = 20;

	private final DemandRows rows;

	DemandReading(DemandRows rows) {
		this.rows = rows;
	}

	/** Returns one demand, its proposer masked. */
	@AnyStaff(action = "查看需求")
	public DemandView named(String number, Actor actor) {
		return this.rows.named(number, actor).orElseThrow(() -> new NotFound("需求 " + number));
	}

	/** Returns one page of the list, newest first. */
	@AnyStaff(action = "查看需求台账")
	public DemandPage page(DemandFilter filter, @Nullable PageKey before, @Nullable PageKey after, Actor actor) {
		boolean backwards = before != null;
		List<DemandView> found = this.rows.find(filter, backwards ? before : after, backwards, SIZE + 1, actor);
		boolean more = found.size() > SIZE;
		List<DemandView> shown = new ArrayList<>(found.subList(0, Math.min(SIZE, found.size())));
		if (backwards) {
			Collections.reverse(shown);
		}
		boolean precede = backwards ? more : after != null;
		boolean follow = backwards || more;
		return new DemandPage(shown, (precede && !shown.isEmpty()) ? DemandRows.key(shown.get(0)) : null,
				(follow && !shown.isEmpty()) ? DemandRows.key(shown.get(shown.size() - 1)) : null,
				this.rows.count(filter, actor));
	}

	/** Hands over every demand that matches, newest first, without holding them all. */
	@AnyStaff(action = "导出需求台账")
	public void each(DemandFilter filter, Actor actor, Consumer<DemandView> taker) {
		try (Stream<DemandView> all = this.rows.stream(filter, actor)) {
			all.forEach(taker);
		}
	}

	/**
	 * Returns demands that may become the ground of a project, those already chosen
	 * first.
	 */
	@AnyStaff(action = "查看可关联的需求")
	public List<DemandView> candidates(Collection<UUID> chosen, @Nullable String words, Actor actor) {
		return this.rows.candidates(chosen, words, actor);
	}

	/** Returns demands by their ids, in the order of their numbers. */
	@AnyStaff(action = "查看项目的需求依据")
	public List<DemandView> of(Collection<UUID> ids, Actor actor) {
		return ids.isEmpty() ? Collections.emptyList() : this.rows.withIds(ids, actor);
	}

}
