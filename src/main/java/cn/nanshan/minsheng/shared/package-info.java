/**
 * Values that every feature speaks in: money, percentages, half-years. No Spring, no
 * repository, no web.
 */
@NullMarked
package cn.nanshan.minsheng.shared;

import org.jspecify.annotations.NullMarked;
