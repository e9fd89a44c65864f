package cn.nanshan.minsheng.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.nanshan.minsheng.organization.Places;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The system's own administration, the bureaus, the streets and their communities. */
@Component
@Order(0)
class PlaceUnits implements UnitSource {

	private static final Map<String, Role> BUREAUS = Map.of("ZZB", Role.BUREAU_ORGANIZATION, "MZJ",
			Role.BUREAU_CIVIL_AFFAIRS, "CZJ", Role.BUREAU_FINANCE, "SFJ", Role.BUREAU_JUSTICE, "ZJJ",
			Role.BUREAU_HOUSING, "ZSJ", Role.BUREAU_DIGITAL, "SJJ", Role.BUREAU_AUDIT);

	private final Places places;

	PlaceUnits(Places places) {
		this.places = places;
	}

	@Override
	public List<Unit> units() {
		List<Unit> units = new ArrayList<>();
		units.add(Unit.of("ADMIN", "系统管理", Scope.none()));
		this.places.bureaus().forEach((bureau) -> {
			Role office = BUREAUS.get(bureau.code());
			if (office != null) {
				units.add(new Unit(bureau.code(), bureau.name(), Scope.district(), Set.of(office)));
			}
		});
		this.places.streets().forEach((street) -> {
			units.add(Unit.of(street.code(), street.name(), Scope.street(street.code())));
			this.places.communities(street.code())
				.forEach((community) -> units.add(Unit.of(community.code(), street.name() + community.name(),
						Scope.community(street.code(), community.code()))));
		});
		return units;
	}

}
