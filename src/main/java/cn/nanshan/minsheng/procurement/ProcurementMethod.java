package cn.nanshan.minsheng.procurement;

/** The three ways of choosing a vendor and no other (PROC-06). */
public enum ProcurementMethod {

	/** Open tender. */
	OPEN_TENDER("公开招标"),

	/** The purchaser asks for quotes itself. */
	SELF("自行采购"),

	/** One of those chosen beforehand for a term. */
	PRESELECTED("预选采购");

	private final String label;

	ProcurementMethod(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
