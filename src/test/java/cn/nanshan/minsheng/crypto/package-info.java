/** Tests of the keys and of the fields that they seal. */
@NullMarked
package cn.nanshan.minsheng.crypto;

import org.jspecify.annotations.NullMarked;
