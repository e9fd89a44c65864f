package cn.nanshan.minsheng.project.web;

import java.util.function.Supplier;

/**
 * A view of a case beside the overview.
 *
 * @param key name in the address, such as {@code procurement}
 * @param label its words
 * @param order its place, small first
 * @param fragment template fragment that shows it, such as
 * {@code procurement/_tab :: main}
 * @param content reads what it shows, asked only when it is opened
 */
public record CaseTab(String key, String label, int order, String fragment, Supplier<?> content) {
}
