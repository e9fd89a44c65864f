package cn.nanshan.minsheng.procurement;

/** What a vendor is in law. */
public enum VendorKind {

	/** Social organisation. */
	SOCIAL_ORGANIZATION("社会组织"),

	/** Company. */
	COMPANY("企业"),

	/** Public institution. */
	PUBLIC_INSTITUTION("事业单位"),

	/** University. */
	UNIVERSITY("高校"),

	/** One person's business. */
	SOLE_TRADER("个体工商户");

	private final String label;

	VendorKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
