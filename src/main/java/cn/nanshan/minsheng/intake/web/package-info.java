/** Pages on which a list is uploaded, looked at and taken in. */
@NullMarked
package cn.nanshan.minsheng.intake.web;

import org.jspecify.annotations.NullMarked;
