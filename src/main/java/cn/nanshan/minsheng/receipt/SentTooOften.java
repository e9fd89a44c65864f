package cn.nanshan.minsheng.receipt;

import cn.nanshan.minsheng.shared.Refused;

/** An address has sent in as much as one may in an hour. */
public class SentTooOften extends Refused {

	private static final long serialVersionUID = 1L;

	SentTooOften(int most) {
		super("这个网络一小时内已经提交 %d 条，请过一会儿再提交，或到社区居委会反映。".formatted(most));
	}

}
