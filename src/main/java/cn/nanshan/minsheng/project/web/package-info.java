/**
 * The case page of a project and the pages of its deliberation, submission and approval
 * (工作管理办法, chapter 2). Features above add to the case page by
 * {@link cn.nanshan.minsheng.project.web.CaseContribution}.
 */
@NamedInterface("web")
@NullMarked
package cn.nanshan.minsheng.project.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
