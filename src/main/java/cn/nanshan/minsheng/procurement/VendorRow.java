package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the vendor list.
 *
 * @param id the vendor
 * @param name its name
 * @param creditCode 统一社会信用代码
 * @param kind what it is in law
 * @param established day of foundation
 * @param grade grade, empty if none
 * @param legalRepresentative 法定代表人
 * @param active whether it may still be chosen
 * @param contracts how many contracts it holds
 * @param listed whether it is on the abnormal list today
 */
public record VendorRow(UUID id, String name, String creditCode, VendorKind kind, LocalDate established, String grade,
		String legalRepresentative, boolean active, int contracts, boolean listed) {

}
