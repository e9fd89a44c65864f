/**
 * Read-only questions across features: the workbench, the search box, the money of a
 * street by community, the grid of approvals (资金绩效管理规定, ledgers).
 */
@NullMarked
package cn.nanshan.minsheng.report;

import org.jspecify.annotations.NullMarked;
