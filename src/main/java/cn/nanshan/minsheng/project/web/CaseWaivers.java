package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Finding;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.project.WaiverAsking;
import cn.nanshan.minsheng.web.ChecksPanel;

/**
 * Offers the form of a justification under each row that may be justified: to give it to
 * whose office it is, to ask for it to the others.
 */
public final class CaseWaivers {

	private CaseWaivers() {
	}

	/** Returns the panel of a project's action, with the forms for this reader. */
	public static ChecksPanel panel(Assessment<?> assessment, String number, Actor actor) {
		return offer(ChecksPanel.of(assessment), assessment, number, actor);
	}

	/** Adds the forms for this reader to a panel. */
	public static ChecksPanel offer(ChecksPanel panel, Assessment<?> assessment, String number, Actor actor) {
		Set<String> asked = assessment.findings()
			.stream()
			.filter((finding) -> finding.standing() == Finding.Standing.JUSTIFY)
			.map(Finding::clause)
			.filter((clause) -> WaiverAsking.isFor(actor, clause))
			.map(Clause::id)
			.collect(Collectors.toSet());
		return (asked.isEmpty() && !Justifying.isFor(actor)) ? panel
				: panel.waiving(ChecksPanel.Waiving.at("/projects/" + number + "/waivers", List.of()).asking(asked));
	}

}
