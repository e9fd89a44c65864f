package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the grid of approvals; what is absent narrows nothing.
 *
 * @param community code of a community
 * @param type type of the project
 * @param track the way on which it is decided
 * @param turn office that has to act
 * @param mine only what waits for the reader
 * @param overdue only what is late
 * @param words words of the name, or the beginning of the number
 */
public record GridFilter(@Nullable String community, @Nullable ProjectType type, @Nullable Track track,
		@Nullable Role turn, boolean mine, boolean overdue, @Nullable String words) {

	/** Narrows nothing. */
	public static final GridFilter ALL = new GridFilter(null, null, null, null, false, false, null);

}
