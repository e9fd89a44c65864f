/**
 * What every page shares: the frame with its navigation, the dictionary of states, the
 * panel 卡在哪里, form helpers, figures and dates in words, error pages and the guard against
 * a form sent twice. Implements no document of the 1+7 itself; it gives each of them the
 * same face.
 */
@NullMarked
package cn.nanshan.minsheng.web;

import org.jspecify.annotations.NullMarked;
