/** Tests of the trail and of those who tamper with it. */
@NullMarked
package cn.nanshan.minsheng.audit;

import org.jspecify.annotations.NullMarked;
