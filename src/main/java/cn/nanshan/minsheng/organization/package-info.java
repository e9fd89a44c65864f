/**
 * The district's bureaus, streets and communities: who is responsible where (工作管理办法,
 * chapter 1).
 */
@NullMarked
package cn.nanshan.minsheng.organization;

import org.jspecify.annotations.NullMarked;
