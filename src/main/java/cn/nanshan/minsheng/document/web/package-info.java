/**
 * Downloads of attachments and the fragment that lists them (项目资金绩效管理规定, its part on
 * archives).
 */
@NullMarked
package cn.nanshan.minsheng.document.web;

import org.jspecify.annotations.NullMarked;
