package cn.nanshan.minsheng.funding;

/** Where the free money of a year goes when it is closed. */
public enum Disposal {

	CARRY_OVER("结转下年", Movement.Kind.CARRY_OUT), GIVE_BACK("交回财政", Movement.Kind.RETURN);

	private final String label;

	private final Movement.Kind kind;

	Disposal(String label, Movement.Kind kind) {
		this.label = label;
		this.kind = kind;
	}

	public String label() {
		return this.label;
	}

	Movement.Kind kind() {
		return this.kind;
	}

}
