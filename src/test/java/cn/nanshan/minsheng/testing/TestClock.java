package cn.nanshan.minsheng.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock of the tests: it stands still until a test moves it. {@link IntegrationTest}
 * puts it back to {@link #START} before each test.
 */
public final class TestClock extends Clock {

	/** A Tuesday morning, well inside a budget year. */
	public static final LocalDate START = LocalDate.of(2026, 3, 10);

	private final ZoneId zone;

	private volatile Instant now;

	TestClock() {
		this(ZoneId.of("Asia/Shanghai"), START.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
	}

	private TestClock(ZoneId zone, Instant now) {
		this.zone = zone;
		this.now = now;
	}

	/** Moves to nine in the morning of that day. */
	public void setTo(LocalDate day) {
		setTo(day.atTime(LocalTime.of(9, 0)).atZone(this.zone).toInstant());
	}

	public void setTo(Instant instant) {
		this.now = instant;
	}

	public void advance(Duration duration) {
		this.now = this.now.plus(duration);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.now, this.zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new TestClock(other, this.now);
	}

}
