/**
 * The project's life and its one line of states: design, deliberation entry, submission,
 * the street's decision, withdrawal and termination (工作管理办法, chapter 2). Later stages
 * drive the same aggregate through verbs that demand a clearance of the gate beside them.
 */
@NullMarked
package cn.nanshan.minsheng.project;

import org.jspecify.annotations.NullMarked;
