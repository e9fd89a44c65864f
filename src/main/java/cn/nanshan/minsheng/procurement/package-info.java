/**
 * Who does the work and how it was chosen: vendors, procurement and contract (项目采购操作指引).
 * Its rules stand between an approved project and a signed contract.
 */
@NullMarked
package cn.nanshan.minsheng.procurement;

import org.jspecify.annotations.NullMarked;
