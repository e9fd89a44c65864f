package cn.nanshan.minsheng.intake;

import cn.nanshan.minsheng.shared.Refused;

/** A row that is there already, from an earlier file or by another hand. */
public class AlreadyTaken extends Refused {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a refusal.
	 * @param sentence where it is, in Chinese for the page
	 */
	public AlreadyTaken(String sentence) {
		super(sentence);
	}

}
