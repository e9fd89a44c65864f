/**
 * Read-only questions across features: the workbench, the search box, the money of a
 * street by community, the grid of approvals, the ledgers of the money (资金绩效管理规定).
 */
@NullMarked
package cn.nanshan.minsheng.report;

import org.jspecify.annotations.NullMarked;
