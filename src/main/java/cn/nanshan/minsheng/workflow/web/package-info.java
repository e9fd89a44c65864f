/**
 * The pages of meetings, notices and the streets' regulations, and how deadlines are
 * shown (工作管理办法, chapters 2 and 5).
 */
@NamedInterface("web")
@NullMarked
package cn.nanshan.minsheng.workflow.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
