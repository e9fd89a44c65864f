/**
 * Proofs over the whole application that no personal data stands in clear and that nobody
 * reaches what belongs to another unit.
 */
@NullMarked
package cn.nanshan.minsheng.privacy;

import org.jspecify.annotations.NullMarked;
