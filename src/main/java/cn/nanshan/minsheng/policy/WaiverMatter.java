package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a justification is about where that is no project, so that the 例外事项清单 lists it all
 * the same (FUND-18).
 *
 * @param title what it is called, such as 2026年上半年集中评价
 * @param path its page
 * @param streetCode street
 * @param communityCode community
 */
public record WaiverMatter(String title, String path, String streetCode, @Nullable String communityCode) {

}
