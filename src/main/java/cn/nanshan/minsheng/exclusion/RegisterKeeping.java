package cn.nanshan.minsheng.exclusion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.intake.AlreadyTaken;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;

/**
 * Enters rows into the registers and strikes them: a street's finance office its own
 * department budget, the district's bureau of finance the two others.
 */
@UseCase
public class RegisterKeeping {

	private final RegisterStore store;

	private final AuditTrail trail;

	private final Clock clock;

	RegisterKeeping(RegisterStore store, AuditTrail trail, Clock clock) {
		this.store = store;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Enters a row and returns its id.
	 * @throws AlreadyTaken if a row that counts says the same
	 */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.BUREAU_FINANCE }, action = "登记负面清单登记簿")
	public UUID enter(RegisterKind kind, RegisterText text, Actor actor) {
		mustKeep(kind, text, actor);
		UUID id = this.store.add(kind, text, actor, this.clock.instant())
			.orElseThrow(() -> new AlreadyTaken("登记簿里已经有"));
		record("登记" + kind.label(), id, text.inWords() + "，依据 " + text.document(), null, actor);
		return id;
	}

	/**
	 * Strikes a row: it stays, and no longer counts.
	 * @throws Refused if it was struck before
	 */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.BUREAU_FINANCE }, action = "划销负面清单登记簿")
	public void strike(UUID id, String reason, Actor actor) {
		RegisterEntry entry = this.store.find(id, actor).orElseThrow(() -> new NotFound("登记"));
		mustKeep(entry.kind(), entry.text(), actor);
		if (!this.store.strike(id, reason, actor, this.clock.instant())) {
			throw new Refused("这一条已经划销，没有再划一次。");
		}
		record("划销" + entry.kind().label(), id, entry.text().inWords(), reason, actor);
	}

	private static void mustKeep(RegisterKind kind, RegisterText text, Actor actor) {
		if (!kind.isKeptBy(actor)) {
			throw new AccessDeniedException(kind.label() + "由" + kind.keeper() + "登记");
		}
		if (kind.isOfStreet() && (text.streetCode() == null || !text.streetCode().equals(actor.scope().streetCode()))) {
			throw new NotFound("登记");
		}
	}

	private void record(String action, UUID id, String sentence, @Nullable String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"register", id.toString(), sentence, List.of(), reason, null));
	}

}
