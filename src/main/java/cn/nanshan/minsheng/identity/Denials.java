package cn.nanshan.minsheng.identity;

import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps on the record who tried what they may not do, even though nothing else of the
 * attempt stays.
 */
@Component
public class Denials {

	private final AuditTrail trail;

	Denials(AuditTrail trail) {
		this.trail = trail;
	}

	/**
	 * Records a refusal in a transaction of its own.
	 * @param actor who tried
	 * @param what the action or the address
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void note(Actor actor, String what) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "越权被拒",
				"account", actor.accountId().toString(), "无权限，已拒绝：" + what, List.of(), null, null));
	}

}
