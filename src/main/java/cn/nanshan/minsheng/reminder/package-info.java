/**
 * What is said to people beside their tasks: messages, the digest of a working day, the
 * word that something is overdue, and a leader's 督办 with its reply (工作管理办法, duties of the
 * task force and of the district).
 */
@NullMarked
package cn.nanshan.minsheng.reminder;

import org.jspecify.annotations.NullMarked;
