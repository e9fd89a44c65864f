/** Tests of sign-in and of who may open what. */
@NullMarked
package cn.nanshan.minsheng.access;

import org.jspecify.annotations.NullMarked;
