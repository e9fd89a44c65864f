package cn.nanshan.minsheng.demand;

/** How soon something should be done about a demand. */
public enum Urgency {

	NORMAL("一般"), SOON("较急"), URGENT("紧急");

	private final String label;

	Urgency(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
