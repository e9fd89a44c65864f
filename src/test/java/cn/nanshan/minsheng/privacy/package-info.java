@NullMarked
package cn.nanshan.minsheng.privacy;

import org.jspecify.annotations.NullMarked;
