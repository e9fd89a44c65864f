/** The journeys of each role in a real Chromium. */
@NullMarked
package cn.nanshan.minsheng.browser;

import org.jspecify.annotations.NullMarked;
