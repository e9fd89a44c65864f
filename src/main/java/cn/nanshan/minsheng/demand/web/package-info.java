/**
 * Pages of demands: ledger, registration, the page of one demand (工作管理办法, chapter 2:
 * 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.demand.web;

import org.jspecify.annotations.NullMarked;
