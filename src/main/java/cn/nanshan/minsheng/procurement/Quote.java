package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embeddable;

/**
 * What a vendor asks for the work in one round; other vendors never see it.
 *
 * @param round the round
 * @param vendorId who asks
 * @param sum how much
 * @param valid whether it answers the requirement
 * @param note why not, or what else was noted
 * @param receivedOn the day it came in
 */
@Embeddable
public record Quote(int round, UUID vendorId, Money sum, boolean valid, String note, LocalDate receivedOn) {

}
