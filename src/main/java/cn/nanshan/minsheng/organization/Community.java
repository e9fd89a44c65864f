package cn.nanshan.minsheng.organization;

import org.jspecify.annotations.Nullable;

/**
 * A community, the body that carries a project out (MF-16).
 *
 * @param code statistical code of twelve digits
 * @param streetCode the street it belongs to
 * @param name such as 大学城社区
 * @param initials pinyin initials, unique in the street, part of project numbers
 * @param weak whether the street favours it when it allots money (FUND-02)
 * @param mergedInto code of the community it was merged into, absent while it exists
 */
public record Community(String code, String streetCode, String name, String initials, boolean weak,
		@Nullable String mergedInto) {

	/** Returns the name for a column that is headed 社区 already: 大学城. */
	public String brief() {
		return this.name.endsWith("社区") ? this.name.substring(0, this.name.length() - 2) : this.name;
	}

	/**
	 * Returns whether a name that somebody wrote means this community: 大学城, or with 街道.
	 */
	public boolean isNamed(String typed) {
		String plain = typed.replaceAll("\\s+", "").replaceFirst("^.*(?:街道办事处|街道)", "");
		return plain.equals(this.name) || plain.equals(brief());
	}

	public boolean exists() {
		return this.mergedInto == null;
	}

}
