/** Tests of vendors, procurement and contract. */
@NullMarked
package cn.nanshan.minsheng.procurement;

import org.jspecify.annotations.NullMarked;
