package cn.nanshan.minsheng.project;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a project belongs: the row scope of everything that hangs on it.
 *
 * @param streetCode code of the street
 * @param communityCode statistical code of the community; absent if the project is the
 * whole street's or that of several communities (MF-14)
 */
@Embeddable
public record Home(String streetCode, @Nullable String communityCode) {

	/** Returns whether no single community holds the project. */
	public boolean isStreetWide() {
		return this.communityCode == null;
	}

	/**
	 * Returns who accepts and evaluates here: the community party committee, for what
	 * belongs to no single community the street (ACC-10, domain Q7).
	 */
	public Runner judge() {
		return isStreetWide() ? Runner.STREET : Runner.COMMUNITY;
	}

}
