/**
 * The append-only, hash-chained trail of everything that was done, written in the same
 * transaction as the deed (AUD-11).
 */
@NullMarked
package cn.nanshan.minsheng.audit;

import org.jspecify.annotations.NullMarked;
