package cn.nanshan.minsheng.settlement;

import java.util.List;

import cn.nanshan.minsheng.shared.StaleVersion;

/** The payment is no longer where the form left it. */
class PaymentMovedOn extends StaleVersion {

	private static final long serialVersionUID = 1L;

	PaymentMovedOn(PaymentState now) {
		this("支付", now.label());
	}

	PaymentMovedOn(String what, String now) {
		super(what, List.of(new Difference("状态", "打开表单时的状态", now)));
	}

}
