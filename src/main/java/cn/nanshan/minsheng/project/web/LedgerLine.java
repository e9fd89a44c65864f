package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger in words, the same on the ledger, in its file and on the
 * workbench.
 *
 * @param number number
 * @param name name
 * @param place community, with its street where the reach is the district
 * @param type type
 * @param state state
 * @param waiting whom it waits for, a dash if nobody
 * @param due last day, a dash if there is none
 * @param requested sum asked for
 * @param approved sum approved
 * @param contracted contract sum
 * @param paid sum paid
 * @param rate paid of the contract sum, a dash without one
 * @param since day since when it is in its state
 * @param track track
 */
public record LedgerLine(String number, String name, String place, String type, Status state, String waiting,
		@Nullable DueDay due, @Nullable Money requested, @Nullable Money approved, @Nullable Money contracted,
		@Nullable Money paid, String rate, String since, String track) {

}
