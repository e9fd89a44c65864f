package cn.nanshan.minsheng.settlement;

import java.util.EnumSet;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Runner;

import org.springframework.security.access.AccessDeniedException;

/**
 * Who may ask for a payment: the vendor, or whoever carries the project out. For the
 * street that is the task force, because the street's clerk reviews the request (FUND-25:
 * no one signs twice).
 */
public final class PaymentAskers {

	private PaymentAskers() {
	}

	/** Returns the offices that may ask on a project. */
	public static Set<Role> of(Project project) {
		return of(project.runner());
	}

	/** Returns the offices that may ask on what somebody carries out. */
	public static Set<Role> of(Runner runner) {
		return EnumSet.of((runner == Runner.STREET) ? Role.TASK_FORCE : Role.COMMUNITY_CLERK, Role.VENDOR);
	}

	static void mustAsk(Project project, Actor actor) {
		if (of(project).stream().noneMatch(actor::holdsAny)) {
			throw new AccessDeniedException("申请支付由" + project.runner().label() + "或者执行单位办理");
		}
	}

}
