/**
 * Tests of payments, the final account and the dossier (项目资金绩效管理规定).
 */
@NullMarked
package cn.nanshan.minsheng.settlement;

import org.jspecify.annotations.NullMarked;
