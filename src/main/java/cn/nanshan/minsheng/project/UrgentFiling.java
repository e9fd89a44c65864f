package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Files work that could not wait, on the day it begins: no demand, no design, no
 * deliberation is asked for (MF-12, MF-13).
 */
@UseCase
public class UrgentFiling {

	/** Hours within which a leader of the street recognises it; a default (MF-13). */
	static final Duration TO_RECOGNISE = Duration.ofHours(24);

	private final ProjectNumbers numbers;

	private final Places places;

	private final ProjectFactsReader reader;

	private final UrgentCases cases;

	private final UrgentPhotos photos;

	private final UrgentTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	UrgentFiling(ProjectNumbers numbers, Places places, ProjectFactsReader reader, UrgentCases cases,
			UrgentPhotos photos, UrgentTasks tasks, ProjectLife life, Clock clock) {
		this.numbers = numbers;
		this.places = places;
		this.reader = reader;
		this.cases = cases;
		this.photos = photos;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/**
	 * Returns the communities a person may file for: the own one, or all of the street.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK },
			action = "应急登记")
	public List<Community> communities(Actor actor) {
		String own = actor.scope().communityCode();
		return (own != null) ? this.places.community(own).stream().toList()
				: this.places.communities(Objects.requireNonNullElse(actor.scope().streetCode(), ""));
	}

	/**
	 * Files it and returns its number.
	 * @param communityCode where it is; one of {@link #communities}
	 * @param design what is known of it
	 * @param work why it could not wait
	 * @param files pictures of the place
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK },
			action = "应急登记")
	public String file(String communityCode, ProjectDesign design, UrgentWork work, List<NewFile> files, Actor actor) {
		Community community = communities(actor).stream()
			.filter((one) -> one.code().equals(communityCode))
			.findFirst()
			.orElseThrow(() -> new NotFound("社区"));
		if (!design.demands().isEmpty()) {
			throw new Refused("应急项目不关联需求。");
		}
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.now(this.clock);
		int year = Objects.requireNonNullElse(design.outline().budgetYear(), today.getYear());
		Project project = new Project(ProjectId.next(),
				this.numbers.next(community.streetCode(), community.initials(), year, design.outline().type()),
				Track.URGENT, new Home(community.streetCode(), community.code()), design, actor.accountId(), now);
		int pictures = this.photos.keep(project.id(), files, actor);
		boolean byStreet = actor.scope().communityCode() == null;
		String unit = byStreet ? community.streetCode() : community.code();
		Clearance<UrgentRule> clearance = Assessment
			.of(UrgentRule.class,
					new UrgentFacts(this.reader.read(project, today), work, pictures, today,
							this.cases.overdueOf(unit, today)))
			.clear();
		project.fileUrgent(clearance, actor.accountId(), now);
		Instant until = now.plus(TO_RECOGNISE);
		this.life.record(project, clearance, Step.of("应急登记", "%s 开工，应急登记（%s），估算 %s 元，须于 %s 前认定".formatted(today,
				work.inWords(), design.outline().requested(), UrgentDuty.hour(until)), now), actor);
		this.cases.add(project, work, unit, until, actor, now);
		this.tasks.filed(project, today, until, byStreet);
		return project.number();
	}

}
