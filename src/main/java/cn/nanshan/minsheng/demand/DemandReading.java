package cn.nanshan.minsheng.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.nanshan.minsheng.document.Attachment;
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

	private final DemandPhotos photos;

	private final List<Sequel> sequels;

	DemandReading(DemandRows rows, DemandPhotos photos, List<Sequel> sequels) {
		this.rows = rows;
		this.photos = photos;
		this.sequels = List.copyOf(sequels);
	}

	/** Returns one demand, its proposer masked. */
	@AnyStaff(action = "查看需求")
	public DemandView named(String number, Actor actor) {
		return this.rows.named(number, actor).orElseThrow(() -> new NotFound("需求 " + number));
	}

	/** Returns the photographs of a demand. */
	@AnyStaff(action = "查看需求照片")
	public List<Attachment> photos(DemandView demand, Actor actor) {
		return this.photos.of(named(demand.number(), actor).id());
	}

	/** Returns what became of a demand that went into a project, oldest first. */
	@AnyStaff(action = "查看需求去向")
	public List<Sequel.Event> sequel(DemandView demand, Actor actor) {
		DemandView seen = named(demand.number(), actor);
		return (seen.state() != DemandState.TAKEN) ? List.of()
				: this.sequels.stream()
					.flatMap((sequel) -> sequel.of(seen.outcome()).stream())
					.sorted(Comparator.comparing(Sequel.Event::on))
					.toList();
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
				this.rows.count(filter, actor), filter.bound());
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
