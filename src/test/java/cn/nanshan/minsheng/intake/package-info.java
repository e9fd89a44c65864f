@NullMarked
package cn.nanshan.minsheng.intake;

import org.jspecify.annotations.NullMarked;
