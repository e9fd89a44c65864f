/** Tests of the pages of budgets, allocations and the closing of a year. */
@NullMarked
package cn.nanshan.minsheng.funding.web;

import org.jspecify.annotations.NullMarked;
