/**
 * What every decision shares: tasks, meetings with votes, a street's approval chain,
 * publicity notices (工作管理办法, chapters 2 and 5). Knows no project, only the reference of a
 * subject.
 */
@NullMarked
package cn.nanshan.minsheng.workflow;

import org.jspecify.annotations.NullMarked;
