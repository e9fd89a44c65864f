/** Pages of what residents raised and society gave. */
@NullMarked
package cn.nanshan.minsheng.contribution.web;

import org.jspecify.annotations.NullMarked;
