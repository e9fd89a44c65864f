package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Refused;

/**
 * The money is not there any more: somebody was faster, or the sum exceeds what is held.
 */
public class FundsRefused extends Refused {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a refusal.
	 * @param sentence what is missing, in a sentence for the page
	 */
	public FundsRefused(String sentence) {
		super(sentence);
	}

}
