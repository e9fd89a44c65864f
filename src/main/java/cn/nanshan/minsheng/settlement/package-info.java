/**
 * The way out of the money and of the project: tranches, the final account, the dossier
 * that is closed (项目资金绩效管理规定, chapters 2 and 4; 项目采购操作指引, its part on archives).
 */
@NullMarked
package cn.nanshan.minsheng.settlement;

import org.jspecify.annotations.NullMarked;
