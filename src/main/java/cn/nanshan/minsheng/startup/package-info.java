/**
 * What happens around a start: refusing in words that the operator understands, telling
 * the demonstration story once, and saying where the system is. It implements none of the
 * 1+7 documents; every feature may use it and it uses none.
 */
@NullMarked
package cn.nanshan.minsheng.startup;

import org.jspecify.annotations.NullMarked;
