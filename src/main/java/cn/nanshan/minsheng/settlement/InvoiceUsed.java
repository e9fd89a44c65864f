package cn.nanshan.minsheng.settlement;

import java.util.Map;

import cn.nanshan.minsheng.shared.Refused;

/**
 * An invoice stands behind another payment already; says at which line and behind which.
 */
public class InvoiceUsed extends Refused {

	private static final long serialVersionUID = 1L;

	private final transient Map<Integer, String> lines;

	InvoiceUsed(Map<Integer, String> lines) {
		super(String.join("；", lines.values()));
		this.lines = Map.copyOf(lines);
	}

	/** Returns what is wrong, by the place of the line. */
	public Map<Integer, String> lines() {
		return this.lines;
	}

}
