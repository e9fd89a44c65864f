/** Tests of the declarations and the abnormal list. */
@NullMarked
package cn.nanshan.minsheng.integrity;

import org.jspecify.annotations.NullMarked;
