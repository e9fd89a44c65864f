/**
 * Who was asked: the households of a community, the families that must all be asked, and
 * every asking with the count that follows from it (工作管理办法, chapter 2: 项目征集). Knows no
 * demand, only that an asking brought one.
 */
@NullMarked
package cn.nanshan.minsheng.household;

import org.jspecify.annotations.NullMarked;
