/**
 * The pages of the workbench, the search, the funds, the ledgers and the grid of
 * approvals (工作管理办法, chapter 3).
 */
@NullMarked
package cn.nanshan.minsheng.report.web;

import org.jspecify.annotations.NullMarked;
