/**
 * Papers and photographs of any subject: what may be uploaded, where it is kept, who may
 * look at it (项目资金绩效管理规定, its part on archives). Knows no project, only the reference of
 * an owner.
 */
@NullMarked
package cn.nanshan.minsheng.document;

import org.jspecify.annotations.NullMarked;
