package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.web.ChecksPanel;

/** Offers the form of a justification under each row that may be justified. */
public final class CaseWaivers {

	private CaseWaivers() {
	}

	/** Returns the panel of a project's action, with the form for whose office it is. */
	public static ChecksPanel panel(Assessment<?> assessment, String number, Actor actor) {
		ChecksPanel panel = ChecksPanel.of(assessment);
		return Justifying.isFor(actor)
				? panel.waiving(ChecksPanel.Waiving.at("/projects/" + number + "/waivers", List.of())) : panel;
	}

}
