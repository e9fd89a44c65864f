/** Tests of who may do what, and of accounts. */
@NullMarked
package cn.nanshan.minsheng.identity;

import org.jspecify.annotations.NullMarked;
