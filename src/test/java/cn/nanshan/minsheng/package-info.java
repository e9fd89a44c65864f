/** What holds for the whole application: its modules, its habits, its schema. */
@NullMarked
package cn.nanshan.minsheng;

import org.jspecify.annotations.NullMarked;
