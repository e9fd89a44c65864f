package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * A change of a contract as it is handed in.
 *
 * @param sum contract sum after the change
 * @param reason why
 * @param documentNumber the supplementary agreement or approval
 * @param agreedOn day of that document
 */
public record ContractChangeDraft(Money sum, String reason, String documentNumber, LocalDate agreedOn) {

}
