package cn.nanshan.minsheng.procurement;

import java.util.List;

import cn.nanshan.minsheng.integrity.AbnormalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with what it does for the streets within the reader's reach.
 *
 * @param vendor the vendor
 * @param listing the entry that bars it today, absent if none does
 * @param contracts its contracts within reach, the newest first
 */
public record VendorPage(Vendor vendor, @Nullable AbnormalEntry listing, List<ContractRow> contracts) {

}
