package cn.nanshan.minsheng.project;

import java.util.UUID;

/**
 * Tells whether a vendor works on a project; answered by the feature that keeps the
 * contracts.
 */
public interface VendorReach {

	boolean reaches(UUID vendorId, ProjectId project);

}
