/**
 * The rule mechanism, the clause catalogue of the eight documents, dated terms and the
 * calendar. Rule sentences live in the feature that owns their facts; only what they
 * share lives here.
 */
@NullMarked
package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.NullMarked;
