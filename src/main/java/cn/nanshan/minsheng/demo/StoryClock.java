package cn.nanshan.minsheng.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real clock, except while a story is told. */
@Component
@Primary
@ConditionalOnBooleanProperty("minsheng.demo")
class StoryClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private volatile @Nullable Instant told;

	/** Lets it be ten in the morning of a day, but never later than it really is. */
	void goTo(LocalDate day) {
		Instant wanted = day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
		this.told = wanted.isAfter(Instant.now()) ? null : wanted;
	}

	/** Goes on by a minute, so that two steps of one day have an order. */
	void tick() {
		Instant now = this.told;
		this.told = (now != null) ? now.plusSeconds(60) : null;
	}

	/** Comes back to the present. */
	void comeHome() {
		this.told = null;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.system(zone);
	}

	@Override
	public Instant instant() {
		Instant now = this.told;
		return (now != null) ? now : Instant.now();
	}

}
