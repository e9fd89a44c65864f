/** Tests of attachments (项目资金绩效管理规定, its part on archives). */
@NullMarked
package cn.nanshan.minsheng.document;

import org.jspecify.annotations.NullMarked;
