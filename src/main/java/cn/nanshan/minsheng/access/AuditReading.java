package cn.nanshan.minsheng.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditCheck;
import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditHistory;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.RecordedEvent;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Lets the audit administrator read the trail and check that nothing is missing. */
@UseCase
public class AuditReading {

	private final AuditHistory history;

	private final AuditCheck check;

	private final AuditTrail trail;

	private final Clock clock;

	AuditReading(AuditHistory history, AuditCheck check, AuditTrail trail, Clock clock) {
		this.history = history;
		this.check = check;
		this.trail = trail;
		this.clock = clock;
	}

	@AllowedTo(value = Role.AUDIT_ADMIN, action = "查看审计日志")
	@Transactional(readOnly = true)
	public List<RecordedEvent> page(AuditHistory.Search search, @Nullable Long before, int size, Actor actor) {
		return this.history.page(search, before, size);
	}

	/**
	 * Walks the whole chain, and puts on record that and with what result it was walked.
	 */
	@AllowedTo(value = Role.AUDIT_ADMIN, action = "核验审计日志")
	public Checked check(Actor actor) {
		AuditCheck.Result result = this.check.run();
		String sentence = "核验审计日志 %d 条：%s".formatted(result.events(),
				result.isWhole() ? "完整" : "发现 " + result.faults().size() + " 处问题");
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "核验审计日志",
				"account", actor.accountId().toString(), sentence, List.of(), null, null));
		return new Checked(this.clock.instant(), result);
	}

	/**
	 * A check that was made.
	 *
	 * @param at when
	 * @param result what it found
	 */
	public record Checked(Instant at, AuditCheck.Result result) {

	}

}
