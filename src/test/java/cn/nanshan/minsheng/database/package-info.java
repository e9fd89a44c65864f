/** Tests of the server below everything. */
@NullMarked
package cn.nanshan.minsheng.database;

import org.jspecify.annotations.NullMarked;
