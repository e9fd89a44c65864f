/**
 * The tables that offices send around, CSV or xlsx: read row by row and within limits,
 * whatever is in them, and written as plain cells, or printed as a workbook or a PDF that
 * goes on file. Implements no document of the 1+7 itself; lists of residents, demands and
 * projects come and go through it.
 */
@NullMarked
package cn.nanshan.minsheng.table;

import org.jspecify.annotations.NullMarked;
