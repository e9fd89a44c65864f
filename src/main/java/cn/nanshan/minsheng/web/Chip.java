package cn.nanshan.minsheng.web;

/**
 * A filter in force.
 *
 * @param label what it is, in words
 * @param without address of the list without it
 */
public record Chip(String label, String without) {

}
