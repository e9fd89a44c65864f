/**
 * What the fund does not pay for (项目资金绩效管理规定, negative list FUND-10 to FUND-17, and
 * FUND-06): the registers of what others already pay for, and the words by which a name
 * or a line of a budget gives itself away. Knows no project, only what one says of
 * itself; it prompts, and a person answers.
 */
@NullMarked
package cn.nanshan.minsheng.exclusion;

import org.jspecify.annotations.NullMarked;
