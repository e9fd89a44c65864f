/** Tests of whom a community has asked. */
@NullMarked
package cn.nanshan.minsheng.coverage;

import org.jspecify.annotations.NullMarked;
