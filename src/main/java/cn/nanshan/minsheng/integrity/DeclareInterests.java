package cn.nanshan.minsheng.integrity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody with an office declare relatives and interests, or that there are none,
 * once a year (COI-01, COI-08). The trail says that it was done and how many, never who.
 */
@UseCase
public class DeclareInterests {

	private final Declarations declarations;

	private final AuditTrail trail;

	private final Clock clock;

	DeclareInterests(Declarations declarations, AuditTrail trail, Clock clock) {
		this.declarations = declarations;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns the reader's own standing, names in clear. */
	@AnyStaff(action = "查看本人回避申报")
	@Transactional(readOnly = true)
	public Standing own(Actor actor) {
		return this.declarations.standingOf(actor.accountId(), LocalDate.now(this.clock));
	}

	/** Declares; an empty list says that there is nobody. */
	@AnyStaff(action = "回避申报")
	public void declare(List<RelatedPerson> related, Actor actor) {
		Instant now = this.clock.instant();
		this.declarations.add(actor.accountId(), LocalDate.now(this.clock), now, related);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "回避申报",
				"declaration", actor.accountId().toString(),
				related.isEmpty() ? "年度回避申报：无" : "年度回避申报：%d 人".formatted(related.size()), List.of(), null, null));
	}

}
