package cn.nanshan.minsheng.household.web;

import cn.nanshan.minsheng.household.Revealed;
import cn.nanshan.minsheng.household.RosterRow;
import org.jspecify.annotations.Nullable;

/**
 * The page of one family.
 *
 * @param row what is shown, masked
 * @param revealed the same in clear, after a reason was given
 * @param mayEdit whether the reader keeps the roster
 * @param mayRemove whether the reader answers for who is on it
 * @param mayReveal whether the reader may see it in clear
 */
record RosterPage(RosterRow row, @Nullable Revealed revealed, boolean mayEdit, boolean mayRemove, boolean mayReveal) {

}
