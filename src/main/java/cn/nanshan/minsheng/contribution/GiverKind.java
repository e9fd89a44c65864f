package cn.nanshan.minsheng.contribution;

import cn.nanshan.minsheng.shared.Masked;

/** Who gives. */
public enum GiverKind {

	/** A person, of whom pages show the family name. */
	PERSON("个人"),

	/** A company, a society, all households of a building. */
	GROUP("单位或集体");

	private final String label;

	GiverKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns a name as far as it is shown. */
	String shown(String name) {
		return (this == PERSON) ? Masked.name(name) : name;
	}

}
