package cn.nanshan.minsheng.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The places that a reader may narrow a list to, and the reach that nobody can widen.
 */
@Component
public class PlaceChoices {

	private final Places places;

	PlaceChoices(Places places) {
		this.places = places;
	}

	/** Returns the reader's reach in words. */
	public String reach(Actor actor) {
		return switch (actor.scope().level()) {
			case COMMUNITY -> this.places.communityName(Objects.toString(actor.scope().communityCode()));
			case STREET -> this.places.streetName(Objects.toString(actor.scope().streetCode()));
			case VENDOR -> "本单位承接的项目";
			case DISTRICT -> "全区";
			case ADMIN -> "没有业务范围";
		};
	}

	/** Returns the streets, none if the reach is one street. */
	public List<Choice> streets(Actor actor) {
		return (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of();
	}

	/**
	 * Returns the communities of the reader's street or of the street asked for, none if
	 * the reach is one community.
	 */
	public List<Choice> communities(Actor actor, @Nullable String asked) {
		String street = (actor.scope().level() == Level.STREET) ? actor.scope().streetCode() : asked;
		return (actor.scope().level() == Level.COMMUNITY || street == null) ? List.of()
				: this.places.communities(street).stream().map((it) -> Choice.of(it.code(), it.name())).toList();
	}

}
