package cn.nanshan.minsheng.identity;

import cn.nanshan.minsheng.shared.Refused;

/** Refuses what would leave an account, or the whole system, in nobody's hands. */
public final class AccountRefused extends Refused {

	private static final long serialVersionUID = 1L;

	AccountRefused(String sentence) {
		super(sentence);
	}

}
