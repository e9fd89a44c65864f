/** Tests of the residents' pages. */
@NullMarked
package cn.nanshan.minsheng.portal;

import org.jspecify.annotations.NullMarked;
