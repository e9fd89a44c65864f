package cn.nanshan.minsheng.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.demand.Collected;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.household.Inquiries;
import cn.nanshan.minsheng.household.NewInquiry;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Records a visit once, however often and from wherever the telephone sends it: a demand,
 * an asking without one (MF-04, MF-05), or that nobody opened.
 */
@UseCase
public class VisitRecording {

	/** 入户走访, the channel that field work is (MF-07). */
	private static final String CHANNEL = "RHZF";

	/** How long a telephone may keep a record. */
	private static final Duration KEPT = Duration.ofHours(24);

	private final VisitStore store;

	private final VisitSubmissions submissions;

	private final DemandRegistration demands;

	private final Inquiries inquiries;

	private final Places places;

	private final AuditTrail trail;

	private final Clock clock;

	VisitRecording(VisitStore store, VisitSubmissions submissions, DemandRegistration demands, Inquiries inquiries,
			Places places, AuditTrail trail, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.demands = demands;
		this.inquiries = inquiries;
		this.places = places;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Records a visit; the same submission again changes nothing and finds the first
	 * result.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记走访")
	public Recorded record(UUID id, UUID submission, VisitReport report, Actor actor) {
		Instant at = when(report.at());
		Visit visit = this.store.one(id, actor).orElseThrow(() -> new NotFound("走访 " + id));
		return this.submissions.claim(submission, visit.id(), report.outcome(), at, actor)
			.orElseGet(() -> first(id, submission, report, at, actor));
	}

	private Recorded first(UUID id, UUID submission, VisitReport report, Instant at, Actor actor) {
		Visit visit = this.store.locked(id, actor).orElseThrow(() -> new NotFound("走访 " + id));
		LocalDate on = LocalDate.ofInstant(at, this.clock.getZone());
		check(visit, on);
		Recorded recorded = new Recorded(report.outcome(), act(visit, report, on, actor));
		this.store.note(id, recorded, at);
		this.submissions.settle(submission, recorded, actor);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "登记走访",
				VisitPlanning.SUBJECT, id.toString(),
				"入户走访：" + report.outcome().label()
						+ ((recorded.demandNumber() != null) ? "，登记需求 " + recorded.demandNumber() : ""),
				List.of(), null, null));
		return recorded;
	}

	/**
	 * Returns when it was recorded: a telephone whose clock is wrong recorded it now.
	 */
	private Instant when(@Nullable Instant told) {
		Instant now = this.clock.instant();
		return (told == null || told.isAfter(now) || told.isBefore(now.minus(KEPT))) ? now : told;
	}

	private static void check(Visit visit, LocalDate on) {
		if (!visit.isOpen()) {
			throw new Refused("这一户已经登记过走访，这一次没有再登记。");
		}
		if (visit.day().isAfter(on)) {
			throw new Refused("这一户安排在 %s，还没有到。请先加入今天的走访清单。".formatted(visit.day()));
		}
		if (visit.day().isBefore(on.minusDays(1))) {
			throw new Refused("%s 的走访清单已经过去。请把这一户加入今天的走访清单再登记。".formatted(visit.day()));
		}
	}

	private @Nullable String act(Visit visit, VisitReport report, LocalDate on, Actor actor) {
		Community community = this.places.community(Objects.toString(actor.scope().communityCode(), ""))
			.orElseThrow(() -> new NotFound("您的社区"));
		return switch (report.outcome()) {
			case DEMAND ->
				this.demands.register(text(visit, report, community), new Collected(on, actor.name(), null), actor);
			case NOTHING -> {
				this.inquiries.record(new NewInquiry(community.streetCode(), community.code(), on, visit.household(),
						"", CHANNEL, null, null, actor.name()), actor);
				yield null;
			}
			case NOT_AT_HOME -> null;
		};
	}

	/** A door is nobody's place in a list: the demand's place is the building. */
	private static DemandText text(Visit visit, VisitReport report, Community community) {
		String building = HouseholdLabel.of(visit.home()).building();
		return new DemandText(CHANNEL, false, "", "", visit.home(), group(visit),
				Objects.requireNonNull(report.kind(), "kind"), report.content(),
				building.isEmpty() ? community.name() : building, report.urgency());
	}

	private static PeopleGroup group(Visit visit) {
		return visit.families()
			.stream()
			.flatMap((family) -> Arrays.stream(PeopleGroup.values())
				.filter((group) -> group.name().equals(family.category())))
			.findFirst()
			.orElse(PeopleGroup.RESIDENT);
	}

}
