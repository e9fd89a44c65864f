/**
 * Sign-in, the pages of accounts, and who may open which address. Stands above
 * {@code web}, because the frame of every page must know who reads it.
 */
@NullMarked
package cn.nanshan.minsheng.access;

import org.jspecify.annotations.NullMarked;
