package cn.nanshan.minsheng.workflow;

import java.util.Map;
import java.util.TreeMap;

import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Figures of a street that cannot be read or go beyond the district's bounds, each with
 * its sentence.
 */
public class FiguresRefused extends Refused {

	private static final long serialVersionUID = 1L;

	private final transient Map<TermKey, String> wrongs;

	FiguresRefused(Map<TermKey, String> wrongs) {
		super(String.join("；", new TreeMap<>(wrongs).values()));
		this.wrongs = Map.copyOf(wrongs);
	}

	/** Returns what is wrong with each figure. */
	public Map<TermKey, String> wrongs() {
		return this.wrongs;
	}

}
