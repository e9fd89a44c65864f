package cn.nanshan.minsheng.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;

/** A story while it is being told: which project, which day. */
final class Telling {

	private final Plan plan;

	private final DemoCast cast;

	private final StoryClock clock;

	private LocalDate day;

	private String number = "";

	Telling(Plan plan, DemoCast cast, StoryClock clock) {
		this.plan = plan;
		this.cast = cast;
		this.clock = clock;
		this.day = plan.begins();
		this.clock.goTo(this.day);
	}

	/** Lets some days go by, and a weekend if they end in one. */
	LocalDate later(int days) {
		this.day = this.day.plusDays(days);
		while (this.day.getDayOfWeek() == DayOfWeek.SATURDAY || this.day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			this.day = this.day.plusDays(1);
		}
		this.clock.goTo(this.day);
		return this.day;
	}

	/** Lets time go on to a day, if it is not past already. */
	void notBefore(LocalDate date) {
		if (this.day.isBefore(date)) {
			this.day = date;
			later(0);
		}
	}

	/** Returns who holds an office where the project is. */
	Actor the(Role role) {
		return switch (role.level()) {
			case COMMUNITY -> this.cast.holding(role, this.plan.streetCode(), this.plan.communityCode());
			case STREET -> this.cast.holding(role, this.plan.streetCode(), null);
			default -> this.cast.holding(role, null, null);
		};
	}

	/** Returns the account of a vendor. */
	Actor vendor(boolean service) {
		java.util.UUID id = Background.vendorsFor(service).get(0);
		return this.cast.groups()
			.values()
			.stream()
			.flatMap(java.util.List::stream)
			.map(DemoCast.Member::actor)
			.filter((actor) -> id.equals(actor.scope().vendorId()))
			.findFirst()
			.orElseThrow();
	}

	boolean goesPast(Ending ending) {
		return this.plan.ending().isPast(ending);
	}

	boolean endsAs(Ending ending) {
		return this.plan.ending() == ending;
	}

	/** Returns the contract sum: a little under what was asked. */
	Money contractSum() {
		return Money.of(this.plan.idea().amount().yuan().longValue() / 1000 * 970);
	}

	Plan plan() {
		return this.plan;
	}

	LocalDate day() {
		return this.day;
	}

	String number() {
		return this.number;
	}

	void named(String given) {
		this.number = given;
	}

}
