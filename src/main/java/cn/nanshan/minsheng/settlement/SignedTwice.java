package cn.nanshan.minsheng.settlement;

/**
 * One person may not sign a payment twice: requester, reviewer, finance and approver are
 * four people; and who enters a refund does not confirm it.
 */
public class SignedTwice extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SignedTwice() {
		this("您已在这笔支付上签过字。申请、业务审核、财务审核、批准须由四人分别办理，请换人办理。");
	}

	SignedTwice(String sentence) {
		super(sentence);
	}

}
