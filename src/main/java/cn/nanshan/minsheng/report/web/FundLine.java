package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.report.FundTranche;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of the fund ledger in words, the same on the screen and in its files; also the
 * row that sums up the others.
 *
 * @param number number
 * @param name name
 * @param place community, with its street where the reach is the district
 * @param type type
 * @param track track
 * @param uses what the money is spent on
 * @param vendor contractor, a dash before there is a contract
 * @param approved sum approved
 * @param contracted contract sum
 * @param change what changes of the contract came to
 * @param paid sum paid
 * @param tranches what was paid when, and what came back
 * @param balance what is held and not paid yet
 * @param rate paid of the contract sum, a dash without one
 * @param state state, absent for a sum
 */
record FundLine(String number, String name, String place, String type, String track, String uses, String vendor,
		Money approved, @Nullable Money contracted, @Nullable Money change, Money paid, List<FundTranche> tranches,
		Money balance, String rate, @Nullable Status state) {

	/** Returns the tranches in one cell. */
	String tranchesInWords() {
		return this.tranches.stream().map(FundLine::inWords).reduce((one, next) -> one + "；" + next).orElse("");
	}

	private static String inWords(FundTranche tranche) {
		return "%s %s %s %s".formatted(tranche.name(), tranche.paidOn(), tranche.amount(), tranche.voucher());
	}

}
