package cn.nanshan.minsheng.procurement;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.integrity.AbnormalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with what it does for the streets within the reader's reach.
 *
 * @param id the vendor
 * @param details what is known of it
 * @param active whether it may still be chosen
 * @param version version that a form shows and sends back
 * @param qualifications its certificates
 * @param listing the entry that bars it today, absent if none does
 * @param contracts its contracts within reach, the newest first
 */
public record VendorPage(UUID id, VendorDetails details, boolean active, int version,
		List<Qualification> qualifications, @Nullable AbnormalEntry listing, List<ContractRow> contracts) {

	VendorPage(Vendor vendor, List<Qualification> qualifications, @Nullable AbnormalEntry listing,
			List<ContractRow> contracts) {
		this(vendor.id(), vendor.details(), vendor.isActive(), vendor.version(), qualifications, listing, contracts);
	}

}
