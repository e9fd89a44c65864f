/**
 * The street's money of a year: budgets, commitments and the ledger that follows from
 * them (项目资金绩效管理规定). Knows no project, only the reference of a commitment.
 */
@NullMarked
package cn.nanshan.minsheng.funding;

import org.jspecify.annotations.NullMarked;
