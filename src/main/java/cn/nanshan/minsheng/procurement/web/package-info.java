/** Pages of vendors, procurement and contracts (项目采购操作指引). */
@NullMarked
package cn.nanshan.minsheng.procurement.web;

import org.jspecify.annotations.NullMarked;
