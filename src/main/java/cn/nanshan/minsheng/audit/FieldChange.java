package cn.nanshan.minsheng.audit;

/**
 * One field before and after.
 *
 * @param field label as on the page
 * @param before value before, empty if there was none
 * @param after value after, empty if it was removed
 */
public record FieldChange(String field, String before, String after) {

}
