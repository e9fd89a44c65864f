package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a justification is about, so that the 例外事项清单 lists it under its street and
 * community (FUND-18).
 *
 * @param title what it is called, such as 2026年上半年集中评价; absent for a project, which has
 * its own name
 * @param path its page; absent for a project
 * @param streetCode street
 * @param communityCode community, absent for the whole street
 */
public record WaiverMatter(@Nullable String title, @Nullable String path, String streetCode,
		@Nullable String communityCode) {

	/** Returns where a project belongs. */
	public static WaiverMatter ofProject(String streetCode, @Nullable String communityCode) {
		return new WaiverMatter(null, null, streetCode, communityCode);
	}

}
