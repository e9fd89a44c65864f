/**
 * Accounts, roles, sign-in, and who may act for which unit (工作管理办法, chapter 1: duties of
 * the levels).
 */
@NullMarked
package cn.nanshan.minsheng.identity;

import org.jspecify.annotations.NullMarked;
