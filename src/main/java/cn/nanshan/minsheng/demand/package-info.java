/**
 * What residents ask for: every demand with the channel it came through and what became
 * of it (工作管理办法, chapter 2: 项目征集). Knows no project, only the words of where a demand
 * went.
 */
@NullMarked
package cn.nanshan.minsheng.demand;

import org.jspecify.annotations.NullMarked;
