/**
 * Pages of the roster of families that must all be asked (工作管理办法, chapter 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.household.web;

import org.jspecify.annotations.NullMarked;
