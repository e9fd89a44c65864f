/** The forms of a street's yearly budget (项目资金绩效管理规定, budget). */
@NullMarked
package cn.nanshan.minsheng.funding.web;

import org.jspecify.annotations.NullMarked;
