/** Tests of field work. */
@NullMarked
package cn.nanshan.minsheng.visit;

import org.jspecify.annotations.NullMarked;
