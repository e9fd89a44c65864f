/**
 * Who is related to whom: the yearly declarations of staff and supervisors and the list
 * of vendors that broke the rules (项目利益冲突回避管理规定). Knows no project; whoever decides about
 * a vendor asks here.
 */
@NullMarked
package cn.nanshan.minsheng.integrity;

import org.jspecify.annotations.NullMarked;
