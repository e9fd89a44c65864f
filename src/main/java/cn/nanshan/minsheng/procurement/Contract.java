package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.Money;

/**
 * A signed contract (domain §4, entity 17); it is never altered, changes stand beside it.
 *
 * @param id its id
 * @param projectId the project
 * @param number its number
 * @param vendorId who does the work
 * @param vendorName its name when it signed
 * @param sum contract sum as it was signed
 * @param signedOn day of signature
 * @param startsOn first day of the work
 * @param endsOn last day of the work
 * @param terms terms of payment
 */
public record Contract(UUID id, ProjectId projectId, String number, UUID vendorId, String vendorName, Money sum,
		LocalDate signedOn, LocalDate startsOn, LocalDate endsOn, String terms) {

}
