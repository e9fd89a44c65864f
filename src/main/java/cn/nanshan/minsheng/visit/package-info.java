/**
 * Field work: whom a collector asks on a day, and what is recorded at the door, once
 * however often a telephone sends it (工作管理办法, chapter 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.visit;

import org.jspecify.annotations.NullMarked;
