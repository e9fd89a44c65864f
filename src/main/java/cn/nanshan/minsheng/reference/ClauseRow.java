package cn.nanshan.minsheng.reference;

import java.util.List;

import cn.nanshan.minsheng.policy.AskedRule;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Enforcement;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.WaiverAuthority;
import cn.nanshan.minsheng.web.Status;

/**
 * One clause on the page.
 *
 * @param clause what the catalogue says
 * @param enforcement how it is enforced, found from the rules
 * @param actions the actions before which a rule asks it
 */
record ClauseRow(Clause clause, Enforcement enforcement, List<String> actions) {

	static ClauseRow of(Clause clause, Enforcement enforcement, List<AskedRule> asking) {
		return new ClauseRow(clause, enforcement, asking.stream().map(AskedRule::action).distinct().toList());
	}

	public Status force() {
		return Status.valueOf(this.clause.force().name());
	}

	public Status kind() {
		return Status.valueOf(this.enforcement.kind().name());
	}

	/** Returns where it is asked, or how structure or a person sees to it. */
	public String where() {
		if (!this.actions.isEmpty()) {
			String asked = String.join("、", this.actions);
			return this.clause.enforcement().how().isEmpty() ? asked : asked + "；" + this.clause.enforcement().how();
		}
		return this.enforcement.how().isEmpty() ? "—" : this.enforcement.how();
	}

	/** Returns whether it is the government's text, or a default of the system. */
	public String origin() {
		return (this.clause.origin() == Origin.LAW) ? "法规原文" : "系统默认";
	}

	/** Returns where it was published; the page says once of which day the reading is. */
	public String source() {
		return this.clause.source().replace("政策解读（2020-09-04）", "政策解读");
	}

	/** Returns who may depart from it with a justification, and where only some may. */
	public String waiver() {
		WaiverAuthority authority = this.clause.waiverAuthority();
		if (authority == WaiverAuthority.NONE) {
			return "—";
		}
		return this.clause.waivableOn(Track.COMMUNITY) ? authority.label() : authority.label() + "，限街道统筹项目";
	}

	boolean mentions(String words) {
		return this.clause.id().equalsIgnoreCase(words) || this.clause.baseId().equalsIgnoreCase(words)
				|| this.clause.sentence().contains(words) || this.clause.heading().contains(words)
				|| this.clause.source().contains(words) || where().contains(words);
	}

}
