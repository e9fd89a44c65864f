/** Tests of demands. */
@NullMarked
package cn.nanshan.minsheng.demand;

import org.jspecify.annotations.NullMarked;
