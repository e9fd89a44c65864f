/** Tests of the values that every feature speaks in. */
@NullMarked
package cn.nanshan.minsheng.shared;

import org.jspecify.annotations.NullMarked;
