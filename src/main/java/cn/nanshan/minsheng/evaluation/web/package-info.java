/**
 * The pages of implementation, acceptance and evaluation (项目验收评价管理规定).
 */
@NullMarked
package cn.nanshan.minsheng.evaluation.web;

import org.jspecify.annotations.NullMarked;
