/**
 * Years of askings in a minute, and how long the pages take over them: programs, not
 * tests.
 */
@NullMarked
package cn.nanshan.minsheng.bulk;

import org.jspecify.annotations.NullMarked;
