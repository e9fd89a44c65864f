package cn.nanshan.minsheng.workflow;

import cn.nanshan.minsheng.shared.Refused;

/** An objection cannot have arrived when the form says; the form can be mended. */
public class ObjectionRefused extends Refused {

	private static final long serialVersionUID = 1L;

	ObjectionRefused(String sentence) {
		super(sentence);
	}

}
