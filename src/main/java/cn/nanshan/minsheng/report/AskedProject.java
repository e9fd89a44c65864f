package cn.nanshan.minsheng.report;

import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project that waits for the street's decision.
 *
 * @param id its id
 * @param number its number
 * @param name its name
 * @param communityCode its community, absent for what is the street's
 * @param type its type
 * @param track its track
 * @param amount yuan as they would be granted now: asked for, or lowered to since
 */
public record AskedProject(UUID id, String number, String name, @Nullable String communityCode, ProjectType type,
		Track track, Money amount) {

	boolean isOverhead() {
		return this.track == Track.POOL;
	}

}
