package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the project ledger.
 *
 * @param id for the key of the next page
 * @param number its number
 * @param name its name
 * @param streetCode its street
 * @param communityCode its community
 * @param type its type
 * @param track its track
 * @param year the year that pays, absent while unknown
 * @param state where it stands
 * @param stateSince since when
 * @param createdAt when it was opened
 * @param requested sum asked for
 * @param approved sum approved
 * @param contracted contract sum
 * @param paid sum paid
 * @param waiting whom it waits for first
 */
public record LedgerRow(UUID id, String number, String name, String streetCode, @Nullable String communityCode,
		ProjectType type, Track track, @Nullable Integer year, ProjectState state, Instant stateSince,
		Instant createdAt, @Nullable Money requested, @Nullable Money approved, @Nullable Money contracted,
		@Nullable Money paid, @Nullable Waiting waiting) {

	/**
	 * The open task that is due first.
	 *
	 * @param role office that has to act
	 * @param kind what it has to do
	 * @param street whether it is an office of the street, not of the community
	 * @param due last day, absent if there is none
	 */
	public record Waiting(Role role, String kind, boolean street, @Nullable LocalDate due) {

	}

}
