/**
 * Pages of coverage: district, street, community and the year-end report (工作管理办法, chapter
 * 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.coverage.web;

import org.jspecify.annotations.NullMarked;
