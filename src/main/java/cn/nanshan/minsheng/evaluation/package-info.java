/**
 * What happens between contract and final account: start, progress, completion,
 * acceptance, and the two ways of evaluation (项目验收评价管理规定; 工作管理办法, chapter 2 on carrying
 * out, acceptance and evaluation).
 */
@NullMarked
package cn.nanshan.minsheng.evaluation;

import org.jspecify.annotations.NullMarked;
