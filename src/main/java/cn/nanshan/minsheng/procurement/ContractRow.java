package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;

/**
 * One line of the contract list.
 *
 * @param id the contract
 * @param number its number
 * @param projectNumber number of the project
 * @param projectName name of the project
 * @param state state of the project
 * @param vendorId the vendor
 * @param vendorName its name when it signed
 * @param sum contract sum after all changes
 * @param signedOn day of signature
 * @param endsOn last day of the work
 */
public record ContractRow(UUID id, String number, String projectNumber, String projectName, ProjectState state,
		UUID vendorId, String vendorName, Money sum, LocalDate signedOn, LocalDate endsOn) {

}
