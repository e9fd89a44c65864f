/** Tests of the catalogue, the terms and the calendar. */
@NullMarked
package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.NullMarked;
