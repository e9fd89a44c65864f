/** Tests of who was asked. */
@NullMarked
package cn.nanshan.minsheng.household;

import org.jspecify.annotations.NullMarked;
