/** Tests of reading tables. */
@NullMarked
package cn.nanshan.minsheng.table;

import org.jspecify.annotations.NullMarked;
