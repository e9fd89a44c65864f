package cn.nanshan.minsheng.testing;

import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.DeliberationEntry;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectReading;
import cn.nanshan.minsheng.project.ProjectSheet;

import org.springframework.stereotype.Component;

/**
 * Demands and projects of 大学城社区 up to deliberation, made through the public use cases by
 * those who would make them.
 */
@Component
public class ProjectFixture {

	private final Cast cast;

	private final DemandRegistration demands;

	private final DemandReading demandReading;

	private final ProjectDrafting drafting;

	private final ProjectReading reading;

	private final DeliberationEntry entry;

	ProjectFixture(Cast cast, DemandRegistration demands, DemandReading demandReading, ProjectDrafting drafting,
			ProjectReading reading, DeliberationEntry entry) {
		this.cast = cast;
		this.demands = demands;
		this.demandReading = demandReading;
		this.drafting = drafting;
		this.reading = reading;
		this.entry = entry;
	}

	/** Returns the same for the offices of somebody else's street. */
	public ProjectFixture with(Cast others) {
		return new ProjectFixture(others, this.demands, this.demandReading, this.drafting, this.reading, this.entry);
	}

	/** Starts a design that satisfies every rule, its demand included. */
	public DesignBuilder design() {
		return new DesignBuilder().demands(demand());
	}

	/** Registers a demand and returns its id. */
	public UUID demand() {
		return demand(text("丽山路人行道地砖松动，雨天积水，老人容易滑倒。"), this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Registers a demand of somebody's community and returns its id. */
	public UUID demand(DemandText text, Actor clerk) {
		return this.demandReading.named(this.demands.register(text, clerk), clerk).id();
	}

	/** Returns a demand with these words. */
	public static DemandText text(String content) {
		return new DemandText("RHZF", false, "张桂兰", "13800001234", "3 栋 1201", PeopleGroup.AGED, DemandKind.ROADS,
				content, "丽山路北段", Urgency.SOON);
	}

	/** Saves a draft and returns its number. */
	public String draft(DesignBuilder design) {
		return this.drafting.create(design.build(), this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Saves a draft that satisfies every rule and returns its number. */
	public String draft() {
		return draft(design());
	}

	/** Hands a design to deliberation and returns its number. */
	public String deliberating(DesignBuilder design) {
		String number = draft(design);
		this.entry.enter(number, sheet(number).version(), this.cast.the(Role.COMMUNITY_SECRETARY));
		return number;
	}

	/**
	 * Hands a design that satisfies every rule to deliberation and returns its number.
	 */
	public String deliberating() {
		return deliberating(design());
	}

	/** Returns what is stored about a project. */
	public ProjectSheet sheet(String number) {
		return this.reading.show(number, this.cast.the(Role.STREET_CLERK));
	}

}
