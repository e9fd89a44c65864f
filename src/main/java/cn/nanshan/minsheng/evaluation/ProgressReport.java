package cn.nanshan.minsheng.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A month of work, reported by the vendor and confirmed by the community (F11). */
@Entity
public class ProgressReport {

	@Id
	private UUID id;

	private UUID projectId;

	private LocalDate month;

	private int done;

	private int paid;

	private int activities;

	private int served;

	private String problems;

	@Enumerated(EnumType.STRING)
	private ProgressState state;

	private UUID reportedBy;

	private String reporterName;

	private Instant reportedAt;

	private @Nullable UUID answeredBy;

	private @Nullable String answererName;

	private @Nullable Instant answeredAt;

	private String answer = "";

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected ProgressReport() {
	}

	@SuppressWarnings("NullAway.Init")
	ProgressReport(UUID projectId, MonthlyProgress progress, Actor vendor, Instant now) {
		this.id = UUID.randomUUID();
		this.projectId = projectId;
		this.month = progress.month().atDay(1);
		report(progress, vendor, now);
	}

	/** Takes the figures, at first or again after they were sent back. */
	void report(MonthlyProgress progress, Actor vendor, Instant now) {
		if (this.state != null && this.state != ProgressState.RETURNED) {
			throw new EntryRefused("month", "%s 的月报已经报过，一个月只报一次".formatted(month()));
		}
		this.done = progress.done();
		this.paid = progress.paid();
		this.activities = progress.activities();
		this.served = progress.served();
		this.problems = progress.problems();
		this.state = ProgressState.REPORTED;
		this.reportedBy = vendor.accountId();
		this.reporterName = vendor.name();
		this.reportedAt = now;
	}

	void confirm(Actor clerk, Instant now) {
		answer(ProgressState.CONFIRMED, "", clerk, now);
	}

	void sendBack(String reason, Actor clerk, Instant now) {
		answer(ProgressState.RETURNED, reason, clerk, now);
	}

	private void answer(ProgressState next, String words, Actor clerk, Instant now) {
		if (this.state != ProgressState.REPORTED) {
			throw new Refused("这份月报%s，不能再办理".formatted(this.state.label()));
		}
		if (clerk.is(this.reportedBy)) {
			throw new Refused("报送的人不能自己确认");
		}
		this.state = next;
		this.answer = words;
		this.answeredBy = clerk.accountId();
		this.answererName = clerk.name();
		this.answeredAt = now;
	}

	public UUID id() {
		return this.id;
	}

	public UUID projectId() {
		return this.projectId;
	}

	public YearMonth month() {
		return YearMonth.from(this.month);
	}

	public int done() {
		return this.done;
	}

	public int paid() {
		return this.paid;
	}

	public int activities() {
		return this.activities;
	}

	public int served() {
		return this.served;
	}

	public String problems() {
		return this.problems;
	}

	public ProgressState state() {
		return this.state;
	}

	public String reporterName() {
		return this.reporterName;
	}

	public Instant reportedAt() {
		return this.reportedAt;
	}

	public @Nullable String answererName() {
		return this.answererName;
	}

	public @Nullable UUID answeredBy() {
		return this.answeredBy;
	}

	public @Nullable Instant answeredAt() {
		return this.answeredAt;
	}

	public String answer() {
		return this.answer;
	}

	public int version() {
		return this.version;
	}

}
