package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a unit's standing bodies: who sits there from when to when. History stays
 * (MF-22).
 */
@UseCase
public class BodyKeeping {

	private static final String SUBJECT = "standing-body";

	private final StandingBodies bodies;

	private final AuditTrail trail;

	BodyKeeping(StandingBodies bodies, AuditTrail trail) {
		this.bodies = bodies;
		this.trail = trail;
	}

	/** Returns the bodies within reach, with the members of a day counted. */
	@AnyStaff(action = "查看议事机构")
	@Transactional(readOnly = true)
	public List<StandingBodies.Row> list(LocalDate on, @Nullable UUID after, int size, Actor actor) {
		return this.bodies.list(actor, on, after, size);
	}

	/** Returns a body with all its terms. */
	@AnyStaff(action = "查看议事机构")
	@Transactional(readOnly = true)
	public StandingBody withId(UUID id, Actor actor) {
		return this.bodies.withId(id, actor);
	}

	/** Sets up a body of the actor's own unit and returns its id. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "设立议事机构")
	public UUID establish(BodyKind kind, String name, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null || kind.level() != actor.scope().level()) {
			throw new Refused("%s不属于本级，不能设立。".formatted(kind.label()));
		}
		UUID id = UUID.randomUUID();
		this.bodies.add(new StandingBody(id, kind, name, street, actor.scope().communityCode(), 0, List.of()));
		record(id, "设立议事机构", "设立%s“%s”".formatted(kind.label(), name), actor);
		return id;
	}

	/** Begins a term. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "增补成员")
	public void appoint(UUID id, int seenVersion, String name, String capacity, @Nullable UUID account, LocalDate from,
			Actor actor) {
		StandingBody body = own(id, actor);
		boolean overlaps = body.members()
			.stream()
			.anyMatch((term) -> term.name().equals(name) && (term.to() == null || !term.to().isBefore(from)));
		if (overlaps) {
			throw new Refused("%s 在 %s 还有没有结束的任期。".formatted(name, from));
		}
		if (account != null && !this.bodies.staffOf(body).containsKey(account)) {
			throw new NotFound("账号");
		}
		this.bodies.touch(body, seenVersion);
		this.bodies.add(id, new BodyMember(UUID.randomUUID(), name, capacity, account, from, null));
		record(id, "增补成员", "%s 自 %s 任%s".formatted(name, from, capacity), actor);
	}

	/** Ends a term with its last day. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "结束任期")
	public void end(UUID id, int seenVersion, UUID memberId, LocalDate lastDay, Actor actor) {
		StandingBody body = own(id, actor);
		BodyMember member = body.members()
			.stream()
			.filter((term) -> term.id().equals(memberId))
			.findFirst()
			.orElseThrow(() -> new NotFound("成员"));
		if (member.to() != null) {
			throw new Refused("%s 的任期已经结束于 %s，不能再改。".formatted(member.name(), member.to()));
		}
		if (lastDay.isBefore(member.from())) {
			throw new Refused("任期结束不能早于开始的 %s。".formatted(member.from()));
		}
		this.bodies.touch(body, seenVersion);
		this.bodies.end(memberId, lastDay);
		record(id, "结束任期", "%s 任期至 %s".formatted(member.name(), lastDay), actor);
	}

	private StandingBody own(UUID id, Actor actor) {
		StandingBody body = this.bodies.withId(id, actor);
		if (body.kind().level() != actor.scope().level()) {
			throw new AccessDeniedException("维护议事机构");
		}
		return body;
	}

	private void record(UUID id, String action, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id.toString(), sentence, List.of(), null, null));
	}

}
