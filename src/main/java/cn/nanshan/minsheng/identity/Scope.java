package cn.nanshan.minsheng.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The rows a person may see, used as an explicit predicate of every query.
 *
 * @param level how far it reaches
 * @param streetCode the street, absent for the district
 * @param communityCode the community, present for community staff only
 * @param vendorId the vendor, present for vendor accounts only
 */
public record Scope(Level level, @Nullable String streetCode, @Nullable String communityCode, @Nullable UUID vendorId) {

	public static Scope community(String streetCode, String communityCode) {
		return new Scope(Level.COMMUNITY, streetCode, communityCode, null);
	}

	public static Scope street(String streetCode) {
		return new Scope(Level.STREET, streetCode, null, null);
	}

	public static Scope district() {
		return new Scope(Level.DISTRICT, null, null, null);
	}

	public static Scope vendor(UUID vendorId) {
		return new Scope(Level.VENDOR, null, null, vendorId);
	}

	/** Returns the reach of an administrator: no business row at all. */
	public static Scope none() {
		return new Scope(Level.ADMIN, null, null, null);
	}

	/**
	 * Returns whether a row of this community is within reach. A vendor's rows are found
	 * by its contracts, never by place.
	 */
	public boolean covers(String street, @Nullable String community) {
		return switch (this.level) {
			case DISTRICT -> true;
			case STREET -> street.equals(this.streetCode);
			case COMMUNITY -> community != null && community.equals(this.communityCode);
			case VENDOR, ADMIN -> false;
		};
	}

}
