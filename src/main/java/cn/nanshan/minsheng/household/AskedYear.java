package cn.nanshan.minsheng.household;

/**
 * A year of a community, in which each household counts once.
 *
 * @param communityCode code of the community
 * @param year calendar year
 */
public record AskedYear(String communityCode, int year) {

}
