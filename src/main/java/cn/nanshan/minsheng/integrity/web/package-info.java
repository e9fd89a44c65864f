/** Pages of the declarations and of the abnormal list (项目利益冲突回避管理规定). */
@NullMarked
package cn.nanshan.minsheng.integrity.web;

import org.jspecify.annotations.NullMarked;
