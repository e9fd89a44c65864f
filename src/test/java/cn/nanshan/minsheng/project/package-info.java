/** Tests of a project's life up to the street's decision. */
@NullMarked
package cn.nanshan.minsheng.project;

import org.jspecify.annotations.NullMarked;
