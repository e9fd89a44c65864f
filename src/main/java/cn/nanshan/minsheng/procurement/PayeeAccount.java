package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

/**
 * A vendor's account as a page shows it.
 *
 * @param account bank and number, the number masked unless the reader pays
 * @param keptBy unit and name of who last entered it
 * @param keptOn when
 * @param version version that a form shows and sends back
 */
public record PayeeAccount(BankAccount account, String keptBy, LocalDate keptOn, int version) {

}
