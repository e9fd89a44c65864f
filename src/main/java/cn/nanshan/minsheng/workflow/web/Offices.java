package cn.nanshan.minsheng.workflow.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Names an office together with its unit, as in 大学城社区社区党委书记. */
@Component
public class Offices {

	private final Places places;

	Offices(Places places) {
		this.places = places;
	}

	/** Returns unit and office. */
	public String named(Role role, @Nullable String streetCode, @Nullable String communityCode) {
		String unit = (communityCode != null) ? this.places.communityName(communityCode)
				: (streetCode != null) ? this.places.streetName(streetCode) : "";
		return unit.isEmpty() ? role.label() : unit + " " + role.label();
	}

	/** Returns the name of a community. */
	public String place(@Nullable String communityCode) {
		return this.places.communityName(communityCode);
	}

	/** Returns the communities that a reader may choose from: none within one's own. */
	public List<Choice> communities(Actor actor) {
		String street = actor.scope().streetCode();
		if (actor.scope().level() == Level.STREET && street != null) {
			return choices(street);
		}
		return (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().flatMap((it) -> choices(it.code()).stream()).toList() : List.of();
	}

	private List<Choice> choices(String street) {
		return this.places.communities(street).stream().map((it) -> Choice.of(it.code(), it.name())).toList();
	}

}
