/**
 * What residents raised and society gave for a project, recorded apart: outside its cap,
 * its budget and its payments (项目资金绩效管理规定, FUND-29).
 */
@NullMarked
package cn.nanshan.minsheng.contribution;

import org.jspecify.annotations.NullMarked;
