package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of procurements.
 *
 * @param id the project
 * @param number its number
 * @param name its name
 * @param state its state
 * @param method how the vendor is chosen, absent while undecided
 * @param openedOn the day it opened
 * @param round the present round
 * @param approved the approved sum
 * @param vendorName who was chosen, absent before the award
 * @param sum for how much
 */
public record ProcurementRow(UUID id, String number, String name, ProjectState state,
		@Nullable ProcurementMethod method, LocalDate openedOn, int round, Money approved, @Nullable String vendorName,
		@Nullable Money sum) {

}
