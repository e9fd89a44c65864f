/**
 * Reads the tables that offices send around, CSV or xlsx, row by row and within limits,
 * so that old lists can become projects without being typed again (工作管理办法, chapter 2).
 */
@NullMarked
package cn.nanshan.minsheng.project.table;

import org.jspecify.annotations.NullMarked;
