/**
 * What every letter of a resident without an account shares: the receipt to ask with and
 * the bound on how much one address sends (工作管理办法, chapter 2: 项目征集; 书面异议).
 */
@NullMarked
package cn.nanshan.minsheng.receipt;

import org.jspecify.annotations.NullMarked;
