/**
 * The residents' pages: sending a demand, asking how far it is (工作管理办法, chapter 2: 项目征集).
 */
@NullMarked
package cn.nanshan.minsheng.portal.web;

import org.jspecify.annotations.NullMarked;
