/** The first start of a newcomer, with the demonstration's data. */
@NullMarked
package cn.nanshan.minsheng.demo;

import org.jspecify.annotations.NullMarked;
