/** Pages of the registers and of the words of the negative list. */
@NullMarked
package cn.nanshan.minsheng.exclusion.web;

import org.jspecify.annotations.NullMarked;
