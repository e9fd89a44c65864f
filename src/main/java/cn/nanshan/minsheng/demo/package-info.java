/**
 * The demonstration: about sixty invented projects in two streets, told through the same
 * use cases that people use, with a clock that goes back to when each step would have
 * happened. Exists in demo mode only.
 */
@NullMarked
package cn.nanshan.minsheng.demo;

import org.jspecify.annotations.NullMarked;
