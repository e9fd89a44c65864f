/**
 * What every test may use: a real PostgreSQL, a clock that can be set, and the fixtures
 * of the stages.
 */
@NullMarked
package cn.nanshan.minsheng.testing;

import org.jspecify.annotations.NullMarked;
