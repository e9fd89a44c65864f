package cn.nanshan.minsheng.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what bidders have in common (PROC-09). */
final class Independence {

	private Independence() {
	}

	/** Returns one sentence for each pair that is not independent. */
	static List<String> breaches(List<VendorDetails> bidders) {
		List<String> found = new ArrayList<>();
		for (int one = 0; one < bidders.size(); one++) {
			for (int other = one + 1; other < bidders.size(); other++) {
				List<String> shared = shared(bidders.get(one), bidders.get(other));
				if (!shared.isEmpty()) {
					found.add("%s与%s%s相同".formatted(bidders.get(one).name(), bidders.get(other).name(),
							String.join("、", shared)));
				}
			}
		}
		return found;
	}

	private static List<String> shared(VendorDetails one, VendorDetails other) {
		List<String> shared = new ArrayList<>();
		Set<String> owners = new HashSet<>(one.owners());
		if (!Collections.disjoint(owners, other.owners())) {
			shared.add("法定代表人或股东");
		}
		if (one.address().equals(other.address())) {
			shared.add("地址");
		}
		if (one.phone().equals(other.phone())) {
			shared.add("电话");
		}
		return shared;
	}

}
