package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.funding.PoolMovement;
import cn.nanshan.minsheng.funding.PoolReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.PlaceChoices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the page of the lines behind what overhead comes to. */
@Component
class PoolEntryPages {

	private static final int SIZE = 50;

	private final PoolReading overhead;

	private final Places places;

	private final PlaceChoices choices;

	PoolEntryPages(PoolReading overhead, Places places, PlaceChoices choices) {
		this.overhead = overhead;
		this.places = places;
		this.choices = choices;
	}

	PoolEntryPage of(PoolQuery query, int chosenYear, Actor actor) {
		int year = query.year(chosenYear);
		String street = query.streetCode();
		PoolCategory category = query.categoryAsked();
		List<PoolMovement> found = this.overhead.movements(year, street, category, query.before(), SIZE + 1, actor);
		List<PoolEntryPage.Line> shown = found.stream()
			.limit(SIZE)
			.map((it) -> new PoolEntryPage.Line(this.places.streetName(it.streetCode()), it))
			.toList();
		String next = (found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).movement().id()) : null;
		return new PoolEntryPage(year, scope(street, category, actor), shown,
				this.overhead.moved(year, street, category, actor),
				PageLinks.of(PoolQuery.link(year, street, category), null, next, "每页 50 笔，时间从近到远"));
	}

	private String scope(@Nullable String street, @Nullable PoolCategory category, Actor actor) {
		String place = (street != null && actor.scope().streetCode() == null)
				? this.places.street(street).map(Street::name).orElse(street) : this.choices.reach(actor);
		return (category != null) ? place + "　" + category.label() : place;
	}

}
