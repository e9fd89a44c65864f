package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the fund ledger: a project with the money that it holds or held.
 *
 * @param id the project
 * @param number its number
 * @param name its name
 * @param streetCode its street
 * @param communityCode its community, absent if it is the whole street's
 * @param type its type
 * @param track its track
 * @param state where it stands
 * @param uses what its money is spent on
 * @param vendor its contractor, absent before there is a contract
 * @param approved sum approved
 * @param contracted contract sum after all changes
 * @param change what the changes of the contract came to
 * @param held what is held for it, paid or not
 * @param paid sum paid
 * @param tranches what was paid when, in order
 */
public record FundLedgerRow(UUID id, String number, String name, String streetCode, @Nullable String communityCode,
		ProjectType type, Track track, ProjectState state, List<FundUse> uses, @Nullable String vendor, Money approved,
		@Nullable Money contracted, @Nullable Money change, Money held, Money paid, List<FundTranche> tranches) {

	/** Returns what is held and not paid yet. */
	public Money balance() {
		return this.held.minus(this.paid);
	}

	FundLedgerRow with(List<FundTranche> known) {
		return new FundLedgerRow(this.id, this.number, this.name, this.streetCode, this.communityCode, this.type,
				this.track, this.state, this.uses, this.vendor, this.approved, this.contracted, this.change, this.held,
				this.paid, known);
	}

}
