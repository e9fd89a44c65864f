/** The pages of messages and of 督办 (工作管理办法, duties of the task force). */
@NullMarked
package cn.nanshan.minsheng.reminder.web;

import org.jspecify.annotations.NullMarked;
