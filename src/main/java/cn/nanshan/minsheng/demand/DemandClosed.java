package cn.nanshan.minsheng.demand;

import cn.nanshan.minsheng.shared.Refused;

/** Something was made of the demand already, so this can no longer be done to it. */
public class DemandClosed extends Refused {

	private static final long serialVersionUID = 1L;

	DemandClosed(String number, DemandState state, String verb) {
		super("需求 %s 现在是“%s”，不能%s。".formatted(number, state.label(), verb));
	}

}
