package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The result of a procurement.
 *
 * @param vendorId who was chosen
 * @param sum for how much
 * @param reason why
 * @param awardedOn the day
 * @param awardedBy account of the handler
 */
@Embeddable
public record Award(@Column(name = "award_vendor_id") UUID vendorId, @Column(name = "award_sum") Money sum,
		@Column(name = "award_reason") String reason, LocalDate awardedOn, UUID awardedBy) {

}
