/** Tests of the street's money (项目资金绩效管理规定). */
@NullMarked
package cn.nanshan.minsheng.funding;

import org.jspecify.annotations.NullMarked;
