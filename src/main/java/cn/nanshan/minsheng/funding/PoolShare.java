package cn.nanshan.minsheng.funding;

/**
 * What one category of overhead comes to in a street-year (FUND-05).
 *
 * @param streetCode code of the street
 * @param category the category
 * @param sums where it stands
 */
public record PoolShare(String streetCode, PoolCategory category, PoolSums sums) {
}
