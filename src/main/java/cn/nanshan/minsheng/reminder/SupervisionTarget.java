package cn.nanshan.minsheng.reminder;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A case that can be put under supervision, and the office that it waits for.
 *
 * @param subject the case
 * @param projectId its project, absent if it is about none
 * @param number number of the project, empty if there is none
 * @param title its name
 * @param href its page
 * @param streetCode its street
 * @param communityCode its community, absent if it has none
 * @param role the office that has to answer
 */
public record SupervisionTarget(UUID subject, @Nullable UUID projectId, String number, String title, String href,
		@Nullable String streetCode, @Nullable String communityCode, Role role) {

	/** Returns the community of the office, absent for a street's. */
	public @Nullable String officeCommunity() {
		return (this.role.level() == Level.COMMUNITY) ? this.communityCode : null;
	}

}
