package cn.nanshan.minsheng.settlement;

/**
 * Which part of the contract's payment terms a tranche belongs to; it decides the papers
 * needed.
 */
public enum PaymentStage {

	ADVANCE("签约后首款"), INTERIM("中期进度款"), FINAL("验收后尾款"), RETENTION("质保金");

	private final String label;

	PaymentStage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
