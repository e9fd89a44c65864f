package cn.nanshan.minsheng.workflow;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.identity.Level;

/** The bodies that decide together. */
public enum BodyKind {

	/** Residents deliberate a project. */
	RESIDENTS_COUNCIL("居民议事会", Level.COMMUNITY),
	/** The community's leadership and committee; the first of two steps (MF-25). */
	COMMITTEE("班子联席会议", Level.COMMUNITY),
	/** Party members and residents together; the second of two steps (MF-25). */
	JOINT("党群联席会议", Level.COMMUNITY),
	/** A street office's leadership: the double majority of PROC-03 counts here. */
	LEADERSHIP("领导班子会议", Level.STREET),
	/** A street's party committee, with the same majority (MF-14). */
	PARTY_COMMITTEE("街道党工委会议", Level.STREET);

	private final String label;

	private final Level level;

	BodyKind(String label, Level level) {
		this.label = label;
		this.level = level;
	}

	public String label() {
		return this.label;
	}

	/** Returns whether communities or streets have such a body. */
	public Level level() {
		return this.level;
	}

	/**
	 * Returns whether the majority is counted on the whole body, not on those present.
	 */
	public boolean countsWholeBody() {
		return this.level == Level.STREET;
	}

	/** Returns the bodies that a community or a street has. */
	public static List<BodyKind> at(Level level) {
		return Arrays.stream(values()).filter((kind) -> kind.level == level).toList();
	}

}
