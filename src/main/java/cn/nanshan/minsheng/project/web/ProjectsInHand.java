package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.LedgerFilter;
import cn.nanshan.minsheng.project.LedgerOrder;
import cn.nanshan.minsheng.project.ProjectLedger;

import cn.nanshan.minsheng.workflow.web.DueLights;

import org.springframework.stereotype.Component;

/**
 * Begins the ledger of what is in hand, for the workbench: what moved last is what one
 * comes back to, and the address of the rest.
 */
@Component
public class ProjectsInHand {

	private static final int SIZE = 10;

	private final ProjectLedger ledger;

	private final Places places;

	private final DueLights lights;

	ProjectsInHand(ProjectLedger ledger, Places places, DueLights lights) {
		this.ledger = ledger;
		this.places = places;
		this.lights = lights;
	}

	/** Returns the first rows, none for those who have no business with projects. */
	public List<LedgerLine> of(int year, Actor actor) {
		if (actor.scope().level() == Level.ADMIN) {
			return List.of();
		}
		LedgerFilter filter = new LedgerFilter(LedgerFilter.View.OPEN, year, null, null, null, null, null, null, null,
				null, LedgerOrder.LATEST);
		LedgerText text = new LedgerText(this.places, wholeDistrict(actor), this.lights);
		return this.ledger.first(filter, SIZE, actor).stream().map(text::line).toList();
	}

	/** Returns the address of the same list in full. */
	public static String address(int year) {
		return "/projects?view=%s&year=%d&sort=%s".formatted(LedgerFilter.View.OPEN, year, LedgerOrder.LATEST);
	}

	/** Returns the heading of the column that says where a project is at home. */
	public static String placeHeading(Actor actor) {
		return wholeDistrict(actor) ? "街道、社区" : "社区";
	}

	private static boolean wholeDistrict(Actor actor) {
		return actor.scope().level() == Level.DISTRICT;
	}

}
