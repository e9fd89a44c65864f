/**
 * The pages on which staff look up the regulation itself: every clause of all eight
 * documents with how it is enforced, the dated figures and the calendar. Apart from
 * {@code policy}, which stands below the frame of the pages.
 */
@NullMarked
package cn.nanshan.minsheng.reference;

import org.jspecify.annotations.NullMarked;
