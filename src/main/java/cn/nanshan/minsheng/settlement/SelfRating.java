package cn.nanshan.minsheng.settlement;

/**
 * What became of one performance target.
 *
 * @param position place of the target in the project's list, from 0
 * @param achieved what was achieved, in words
 * @param score 0 to 100
 */
public record SelfRating(int position, String achieved, int score) {

}
