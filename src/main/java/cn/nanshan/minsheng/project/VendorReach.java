package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.UUID;

/**
 * Tells whether a vendor works on a project; answered by the feature that keeps the
 * contracts.
 */
public interface VendorReach {

	boolean reaches(UUID vendorId, ProjectId project);

	/** Returns the projects a vendor works on, for its ledger. */
	default List<ProjectId> projectsOf(UUID vendorId) {
		return List.of();
	}

}
