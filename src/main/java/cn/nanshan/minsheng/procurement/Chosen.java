package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whom the handler is about to choose or to sign with.
 *
 * @param vendorId the vendor, absent while nobody is named
 * @param sum for how much
 * @param stated whether the handler gave the statement for this step (COI-08)
 */
public record Chosen(@Nullable UUID vendorId, Money sum, boolean stated) {

	/** Nobody is named yet. */
	public static final Chosen NOBODY = new Chosen(null, Money.ZERO, false);

}
