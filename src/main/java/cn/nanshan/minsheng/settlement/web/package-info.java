/** Pages of payments, final accounts, self-ratings and the dossier. */
@NullMarked
package cn.nanshan.minsheng.settlement.web;

import org.jspecify.annotations.NullMarked;
