/**
 * Pages of field work, on a telephone first (工作管理办法, chapter 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.visit.web;

import org.jspecify.annotations.NullMarked;
