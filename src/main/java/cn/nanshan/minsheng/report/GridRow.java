package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * A project in the grid of approvals.
 *
 * @param id its id
 * @param number its number
 * @param name its name
 * @param community code of its community, absent for what is the whole street's
 * @param type its type
 * @param track its track
 * @param asked yuan asked for
 * @param state its state
 * @param responsible who answers for it
 * @param waivers how many justifications were given
 * @param notice the publicity of its result, absent if none was posted
 * @param publicUntil last day of the publicity
 * @param startedOn day it was handed to the street, absent before
 * @param due the earliest last day of what it waits for, absent without one
 * @param chain the steps that it goes through
 */
public record GridRow(UUID id, String number, String name, @Nullable String community, ProjectType type, Track track,
		@Nullable Money asked, ProjectState state, String responsible, int waivers, @Nullable UUID notice,
		@Nullable LocalDate publicUntil, @Nullable LocalDate startedOn, @Nullable LocalDate due, GridChain chain) {

	/** What comes after every real day, so that rows without one stand last. */
	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	/** Returns where the page after this row begins. */
	public PageKey key() {
		return new PageKey(this.chain.key() + "|" + ((this.due != null) ? this.due : NEVER), this.id);
	}

}
