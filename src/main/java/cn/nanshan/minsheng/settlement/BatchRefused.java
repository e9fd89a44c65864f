package cn.nanshan.minsheng.settlement;

import java.util.List;

/** Payments that cannot go to the bank together; names each of them and why. */
public class BatchRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	BatchRefused(List<Finding> findings) {
		super("%d payments cannot be paid in a batch".formatted(findings.size()));
		this.findings = List.copyOf(findings);
	}

	public List<Finding> findings() {
		return this.findings;
	}

	/**
	 * One reason.
	 *
	 * @param sentence which payment, and why not
	 * @param href where it is mended
	 */
	public record Finding(String sentence, String href) {

	}

}
