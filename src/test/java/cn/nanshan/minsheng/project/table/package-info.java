/** Tests of reading tables. */
@NullMarked
package cn.nanshan.minsheng.project.table;

import org.jspecify.annotations.NullMarked;
