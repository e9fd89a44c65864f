package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.shared.Refused;

/** A notice cannot say that it was posted on this day; the form can be mended. */
public class PostingDayRefused extends Refused {

	private static final long serialVersionUID = 1L;

	PostingDayRefused(String sentence) {
		super(sentence);
	}

}
