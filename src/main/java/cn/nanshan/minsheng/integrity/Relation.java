package cn.nanshan.minsheng.integrity;

/** The five kinds of 特定关系人 and no other (COI-04). */
public enum Relation {

	/** Husband or wife. */
	SPOUSE("夫妻"),

	/** Parents, children and so on. */
	LINEAL_BLOOD("直系血亲"),

	/** The same by marriage. */
	LINEAL_AFFINITY("直系姻亲"),

	/** Up to the third generation. */
	COLLATERAL_BLOOD("三代以内旁系血亲"),

	/** Whoever else gains or loses with the person. */
	SHARED_INTEREST("其他共同利益关系人");

	private final String label;

	Relation(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
