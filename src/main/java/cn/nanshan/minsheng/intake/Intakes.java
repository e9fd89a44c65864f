package cn.nanshan.minsheng.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.table.Lines;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a list in: upload, look at the verdict on every row, let the good ones be taken,
 * get the wrong ones back. Only who uploaded a list ever sees it.
 */
@UseCase
public class Intakes {

	/** Rows of one page. */
	public static final int SIZE = 50;

	/** How long an upload is kept. */
	static final Duration KEPT = Duration.ofDays(1);

	/** A run that was not heard of for so long is taken to be interrupted. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	private final List<IntakeKind> kinds;

	private final IntakeStore store;

	private final IntakeRun run;

	private final Clock clock;

	Intakes(List<IntakeKind> kinds, IntakeStore store, IntakeRun run, Clock clock) {
		this.kinds = List.copyOf(kinds);
		this.store = store;
		this.run = run;
		this.clock = clock;
	}

	/** Returns the list of a name. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "打开名单导入页")
	public IntakeKind kind(String key, Actor actor) {
		return this.kinds.stream()
			.filter((kind) -> kind.key().equals(key) && kind.isFor(actor))
			.findFirst()
			.orElseThrow(() -> new NotFound("导入"));
	}

	/**
	 * Takes a file in and returns the id of its preview.
	 * @throws cn.nanshan.minsheng.table.TableRefused if it is no readable list
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "上传名单")
	public UUID upload(String key, String fileName, byte[] file, Actor actor) {
		IntakeKind kind = kind(key, actor);
		Lines lines = Lines.of(file, kind.columns());
		List<IntakeRow> rows = judged(kind.judge(lines.rows(), actor)).stream().map(IntakeRow::of).toList();
		Instant now = this.clock.instant();
		Intake intake = new Intake(UUID.randomUUID(), key, fileName, String.join("、", lines.unread()),
				Intake.State.JUDGED, now, now, Map.of());
		this.store.forget(now, KEPT);
		this.store.keep(intake, actor.accountId(), rows);
		return intake.id();
	}

	/** Returns how far a list has come. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "预览名单")
	public Intake named(String key, UUID id, Actor actor) {
		return this.store.find(id, kind(key, actor).key(), actor.accountId()).orElseThrow(() -> new NotFound("导入"));
	}

	/** Returns one page of rows after a line and one row more if there are more. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "预览名单")
	public List<IntakeRow> rows(Intake intake, Verdict.@Nullable Kind verdict, int after, Actor actor) {
		return this.store.rows(named(intake.kind(), intake.id(), actor).id(), verdict, after, SIZE + 1);
	}

	/** Returns all rows that are wrong. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "下载名单错误行")
	public List<IntakeRow> wrong(Intake intake, Actor actor) {
		return this.store.rows(named(intake.kind(), intake.id(), actor).id(), Verdict.Kind.WRONG, 0, Integer.MAX_VALUE);
	}

	/**
	 * Lets the good rows be taken, or the rest of them after an interruption.
	 * @throws Refused if that is under way already, or done
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_FINANCE,
			Role.BUREAU_FINANCE }, action = "确认导入名单")
	public void start(String key, UUID id, Actor actor) {
		IntakeKind kind = kind(key, actor);
		Intake intake = named(key, id, actor);
		if (!this.store.start(id, this.clock.instant())) {
			throw new Refused((intake.state() == Intake.State.DONE) ? "这份名单已经导入完毕，没有重复导入。" : "这份名单正在导入，请等待完成。");
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Intakes.this.run.begin(kind, id, actor);
			}
		});
	}

	private static List<Verdict> judged(List<Verdict> verdicts) {
		Map<String, Integer> first = new HashMap<>();
		List<Verdict> judged = new ArrayList<>();
		for (Verdict each : verdicts) {
			Verdict verdict = each.complaining();
			Integer earlier = (verdict.kind() == Verdict.Kind.GOOD)
					? first.putIfAbsent(verdict.key(), verdict.line().number()) : null;
			judged.add((earlier != null) ? Verdict.existing(verdict.line(), "与第 " + earlier + " 行相同") : verdict);
		}
		return judged;
	}

}
