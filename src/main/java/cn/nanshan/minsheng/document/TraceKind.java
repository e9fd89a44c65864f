package cn.nanshan.minsheng.document;

/** What in a text tells about a person and is not made public. */
public enum TraceKind {

	/** Eighteen digits whose last one proves the others, or fifteen of the old form. */
	ID_NUMBER("身份证号"),

	/** A mobile telephone. */
	MOBILE("手机号码"),

	/** A telephone with its area, or called so. */
	LANDLINE("座机号码"),

	/** Sixteen to nineteen digits that prove themselves. */
	BANK_CARD("银行卡号"),

	/** A number in a cell that has lost its last digits. */
	LONG_NUMBER("疑似证件号或卡号"),

	/** Several names with where they live or how they are reached. */
	RESIDENT_LIST("居民名单"),

	/** A picture inside a file, which only a person can look at. */
	PICTURE("文件里的图片"),

	/** A page without text, which only a person can look at. */
	NO_TEXT("没有文字的页");

	private final String label;

	TraceKind(String label) {
		this.label = label;
	}

	/** Returns its word. */
	public String label() {
		return this.label;
	}

}
