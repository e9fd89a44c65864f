/** Tests of meetings, notices and chains (工作管理办法, chapter 2; 项目采购操作指引). */
@NullMarked
package cn.nanshan.minsheng.workflow;

import org.jspecify.annotations.NullMarked;
