package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.integrity.AbnormalEntry;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The vendor that is about to be chosen or to sign.
 *
 * @param id the vendor
 * @param name its name
 * @param listing the entry of the abnormal list that bars it, absent if none does
 * @param sum for how much
 */
record VendorFacts(UUID id, String name, @Nullable AbnormalEntry listing, Money sum) {

	boolean isFree() {
		return this.listing == null;
	}

	String listingInWords() {
		return (this.listing == null) ? this.name + " 不在异常名录" : "%s 在列，%s 至 %s：%s".formatted(this.name,
				this.listing.from(), this.listing.until(), this.listing.reason());
	}

}
