package cn.nanshan.minsheng.workflow.web;

import java.math.BigDecimal;

import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.web.Formats;

/** Figures as the staff write them: with separators and their unit. */
final class FigureWords {

	private FigureWords() {
	}

	/** Returns a figure with its unit; of the nodes of publicity those that are on. */
	static String of(TermKey key, String value) {
		return switch (key.unit()) {
			case "元" -> new Formats().yuan(new BigDecimal(value)) + " 元";
			case "" -> value.split("；", 2)[0];
			case "%" -> value + "%";
			default -> value + " " + key.unit();
		};
	}

}
