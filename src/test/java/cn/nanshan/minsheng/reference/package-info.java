/** Tests of the pages on the regulation. */
@NullMarked
package cn.nanshan.minsheng.reference;

import org.jspecify.annotations.NullMarked;
