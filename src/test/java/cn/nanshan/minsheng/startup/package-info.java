/** Tests of what happens around a start. */
@NullMarked
package cn.nanshan.minsheng.startup;

import org.jspecify.annotations.NullMarked;
