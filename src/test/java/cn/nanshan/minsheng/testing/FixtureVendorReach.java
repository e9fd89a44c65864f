package cn.nanshan.minsheng.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.VendorReach;

import org.springframework.stereotype.Component;

/** Lets a vendor reach the projects that a fixture contracted to it. */
@Component
public class FixtureVendorReach implements VendorReach {

	private final Map<UUID, UUID> vendors = new ConcurrentHashMap<>();

	void let(Actor vendor, UUID project) {
		UUID id = vendor.scope().vendorId();
		if (id != null) {
			this.vendors.put(project, id);
		}
	}

	@Override
	public boolean reaches(UUID vendorId, ProjectId project) {
		return vendorId.equals(this.vendors.get(project.value()));
	}

}
