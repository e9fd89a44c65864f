package cn.nanshan.minsheng.contribution;

import cn.nanshan.minsheng.shared.Refused;

/** A receipt that counts already. */
public class ReceiptUsed extends Refused {

	private static final long serialVersionUID = 1L;

	ReceiptUsed(String receiptNumber) {
		super("收据 %s 已经登记过，一张收据只登记一次".formatted(receiptNumber));
	}

}
