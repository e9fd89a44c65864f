/**
 * One project's whole life told in a real browser, by the people whose work it is.
 */
@NullMarked
package cn.nanshan.minsheng.story;

import org.jspecify.annotations.NullMarked;
