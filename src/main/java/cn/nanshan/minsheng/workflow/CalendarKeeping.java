package cn.nanshan.minsheng.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.CalendarDay;
import cn.nanshan.minsheng.policy.Holidays;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import cn.nanshan.minsheng.table.Lines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes the working calendar by an announcement. 区民政局 does it, which leads the document
 * whose periods are counted: a change moves what others must do by when, and no
 * administrator decides that.
 */
@UseCase
public class CalendarKeeping {

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	private final DeadlineMoves moves;

	private final AuditTrail trail;

	private final Clock clock;

	CalendarKeeping(JdbcClient jdbc, WorkingCalendar calendar, DeadlineMoves moves, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.moves = moves;
		this.trail = trail;
		this.clock = clock;
	}

	/** Opens the page on which an announcement is entered. */
	@AllowedTo(value = Role.BUREAU_CIVIL_AFFAIRS, action = "录入放假安排")
	public void mayEnter(Actor actor) {
		// asked by the annotation alone
	}

	/**
	 * Returns what an announcement would change and move.
	 * @throws cn.nanshan.minsheng.table.TableRefused if it is no readable list
	 */
	@AllowedTo(value = Role.BUREAU_CIVIL_AFFAIRS, action = "预览放假安排")
	public CalendarPreview preview(int year, byte[] content, Actor actor) {
		Lines lines = CalendarJudge.read(content);
		Holidays known = this.calendar.holidays();
		List<CalendarLine> judged = CalendarJudge.judge(year, lines, known);
		return new CalendarPreview(judged, this.moves.of(days(judged), with(known, judged)), CalendarJudge.text(lines),
				this.calendar.version());
	}

	/**
	 * Changes the calendar and moves the open deadlines that it moves.
	 * @throws StaleVersion if the calendar was changed since the preview
	 * @throws Refused if a line is wrong or nothing changes
	 */
	@AllowedTo(value = Role.BUREAU_CIVIL_AFFAIRS, action = "确认放假安排")
	public int confirm(CalendarChange change, Actor actor) {
		int version = this.jdbc.sql("select version from calendar_version for update").query(Integer.class).single();
		if (version != change.seenVersion()) {
			throw new StaleVersion("工作日历",
					List.of(new StaleVersion.Difference("版本", "预览时的版本 " + change.seenVersion(), "现在的版本 " + version)));
		}
		this.calendar.refresh();
		CalendarPreview preview = preview(change.year(), change.content().getBytes(StandardCharsets.UTF_8), actor);
		if (preview.isWrong() || !preview.isChange()) {
			throw new Refused(preview.isWrong() ? "清单里有错误的行，没有改动日历。请改好再预览。" : "清单里的日子都已经是这样，没有要改的。");
		}
		UUID entry = keep(change, preview, actor);
		preview.lines().stream().filter(CalendarLine::isChange).forEach((line) -> apply(entry, line));
		this.jdbc.sql("update calendar_version set version = version + 1").update();
		this.moves.carryOut(preview.moves(), entry);
		record(change, preview, entry, actor);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				CalendarKeeping.this.calendar.forget();
			}
		});
		return preview.moves().size();
	}

	private UUID keep(CalendarChange change, CalendarPreview preview, Actor actor) {
		UUID entry = UUID.randomUUID();
		this.jdbc.sql("""
				insert into calendar_entry (id, year, number, reason, content, entered_by, entered_name, entered_at)
				values (:id, :year, :number, :reason, :content, :by, :name, :at)
				""")
			.param("id", entry)
			.param("year", change.year())
			.param("number", change.number())
			.param("reason", change.reason())
			.param("content", preview.text())
			.param("by", actor.accountId())
			.param("name", actor.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return entry;
	}

	private void apply(UUID entry, CalendarLine line) {
		LocalDate day = Objects.requireNonNull(line.day());
		CalendarDay announced = line.announced();
		if (announced == null) {
			this.jdbc.sql("delete from calendar_day where day = :day").param("day", day).update();
		}
		else {
			this.jdbc.sql("""
					insert into calendar_day (day, working, name) values (:day, :working, :name)
					on conflict (day) do update set working = excluded.working, name = excluded.name
					""")
				.param("day", day)
				.param("working", announced.working())
				.param("name", announced.name())
				.update();
		}
		this.jdbc
			.sql("insert into calendar_change (entry_id, day, before, after) values (:entry, :day, :before, :after)")
			.param("entry", entry)
			.param("day", day)
			.param("before", line.before())
			.param("after", line.after())
			.update();
	}

	private void record(CalendarChange change, CalendarPreview preview, UUID entry, Actor actor) {
		List<FieldChange> changes = preview.lines()
			.stream()
			.filter(CalendarLine::isChange)
			.map((line) -> new FieldChange(String.valueOf(line.day()), line.before(), line.after()))
			.toList();
		this.trail.record(
				new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "确认放假安排", "calendar",
						entry.toString(), "按“%s”改动 %d 年工作日历 %d 天，移动未办结的期限 %d 个".formatted(change.number(),
								change.year(), changes.size(), preview.moves().size()),
						changes, change.reason(), null));
	}

	private static List<LocalDate> days(List<CalendarLine> lines) {
		return lines.stream().filter(CalendarLine::isChange).map((line) -> Objects.requireNonNull(line.day())).toList();
	}

	private static Holidays with(Holidays known, List<CalendarLine> lines) {
		List<CalendarLine> changes = lines.stream().filter(CalendarLine::isChange).toList();
		return known.with(
				changes.stream()
					.map(CalendarLine::announced)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.toList(),
				changes.stream()
					.filter((it) -> it.announced() == null)
					.map((it) -> Objects.requireNonNull(it.day()))
					.toList());
	}

}
