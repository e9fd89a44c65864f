/**
 * How many residents a community has asked in a year, which families not yet, and the
 * report at its end (工作管理办法, chapter 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.coverage;

import org.jspecify.annotations.NullMarked;
