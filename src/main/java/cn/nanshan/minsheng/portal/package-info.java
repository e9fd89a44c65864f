/**
 * What residents see and send without signing in, on a telephone first (工作管理办法, chapter
 * 2: 项目征集). Shows nothing personal, not even what was typed.
 */
@NullMarked
package cn.nanshan.minsheng.portal;

import org.jspecify.annotations.NullMarked;
