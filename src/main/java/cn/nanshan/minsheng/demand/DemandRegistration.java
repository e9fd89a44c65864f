package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

/**
 * Writes down what residents ask for, corrects it, takes it up: the community's own staff
 * only (MF-07).
 */
@UseCase
public class DemandRegistration {

	/** Type of the subject under which the trail keeps a demand's events. */
	public static final String SUBJECT = "demand";

	private final DemandRepository repository;

	private final DemandNumbers numbers;

	private final ProposerSeal seal;

	private final DemandChanges changes;

	private final DemandAsking asking;

	private final OpenRounds rounds;

	private final SimilarDemands similar;

	private final DemandPhotos photos;

	private final Places places;

	private final AuditTrail trail;

	private final Clock clock;

	DemandRegistration(DemandRepository repository, DemandNumbers numbers, ProposerSeal seal, DemandChanges changes,
			DemandAsking asking, OpenRounds rounds, SimilarDemands similar, DemandPhotos photos, Places places,
			AuditTrail trail, Clock clock) {
		this.repository = repository;
		this.numbers = numbers;
		this.seal = seal;
		this.changes = changes;
		this.asking = asking;
		this.rounds = rounds;
		this.similar = similar;
		this.photos = photos;
		this.places = places;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns the community whose demands the actor may write down. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "打开需求表单")
	public String unit(Actor actor) {
		return actor.unitName();
	}

	/** Returns how the actor would collect a demand now, in daily collection. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "打开需求表单")
	public Collected today(Actor actor) {
		return new Collected(LocalDate.now(this.clock), actor.name(), null);
	}

	/** Registers a demand that the actor collected today and returns its number. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记需求")
	public String register(DemandText text, Actor actor) {
		return register(text, today(actor), actor);
	}

	/** Registers a demand of the actor's community and returns its number. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记需求")
	public String register(DemandText text, Collected collected, Actor actor) {
		this.rounds.check(collected, communityOf(actor));
		Instant now = this.clock.instant();
		Community community = this.places.community(communityOf(actor)).orElseThrow(() -> new NotFound("您的社区"));
		UUID id = UUID.randomUUID();
		String number = this.numbers.next(community.streetCode(), community.initials(),
				LocalDate.ofInstant(now, this.clock.getZone()).getYear());
		Demand demand = new Demand(id, number, community.streetCode(), community.code(), text, this.seal.seal(id, text),
				collected, actor.accountId(), now);
		this.asking.note(demand, text, actor);
		this.asking.answered(demand, collected.awareness(), actor);
		this.repository.save(demand);
		this.repository.flush();
		record("登记需求", id, "登记需求 " + number, List.of(), actor);
		return number;
	}

	/** Returns demands that may say the same as what is being entered. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看相似需求")
	public List<SimilarDemand> similar(String content, Actor actor) {
		return this.similar.to(content, communityOf(actor), LocalDate.now(this.clock));
	}

	/**
	 * Registers a demand beside an earlier one that says the same; both are kept and the
	 * first counts one supporter more.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "并入相似需求")
	public String registerBeside(String other, DemandText text, Collected collected, Actor actor) {
		Demand first = owned(other, actor);
		String number = register(text, collected, actor);
		Demand second = owned(number, actor);
		second.mergeInto(first);
		this.repository.save(second);
		record("并入相似需求", second.id(), "%s 与 %s 说的是同一件事，并入".formatted(number, other), List.of(), actor);
		record("并入相似需求", first.id(), number + " 并入本条", List.of(), actor);
		return number;
	}

	/**
	 * Adds photographs to a demand of the actor's community.
	 * @throws cn.nanshan.minsheng.document.FileRefused if one is no photograph, or if
	 * there are too many
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "添加需求照片")
	public void addPhotos(String number, List<NewFile> files, Actor actor) {
		Demand demand = owned(number, actor);
		this.photos.keep(demand.id(), files, actor);
		record("添加需求照片", demand.id(), "添加照片 " + files.size() + " 张", List.of(), actor);
	}

	/** Corrects a demand that nothing was made of yet. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "修改需求")
	public void correct(String number, int seenVersion, DemandText text, Collected collected, Actor actor) {
		Demand demand = owned(number, actor);
		this.rounds.check(collected, demand.communityCode());
		DemandText held = this.seal.open(demand);
		if (demand.version() != seenVersion) {
			throw new StaleVersion("需求 " + number, this.changes.typedAgainst(held, text));
		}
		List<FieldChange> changed = this.changes.between(held, text);
		demand.correct(text, this.seal.reseal(demand.id(), text, demand.sealed()), collected);
		this.repository.save(demand);
		this.asking.noteAgain(demand, this.seal.open(demand), actor);
		record("修改需求", demand.id(), "修改需求 " + number, changed, actor);
	}

	/** Takes a demand up. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "受理需求")
	public void accept(String number, int seenVersion, Actor actor) {
		Demand demand = owned(number, actor);
		if (demand.version() != seenVersion) {
			throw new StaleVersion("需求 " + number,
					List.of(new StaleVersion.Difference("状态", DemandState.REGISTERED.label(), demand.state().label())));
		}
		demand.accept();
		this.repository.save(demand);
		record("受理需求", demand.id(), "社区受理需求 " + number, List.of(), actor);
	}

	private Demand owned(String number, Actor actor) {
		String community = communityOf(actor);
		return this.repository.findByNumber(number)
			.filter((demand) -> demand.communityCode().equals(community))
			.orElseThrow(() -> new NotFound("需求 " + number));
	}

	private static String communityOf(Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			throw new NotFound("您的社区");
		}
		return community;
	}

	private void record(String action, UUID id, String sentence, List<FieldChange> changed, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id.toString(), sentence, changed, null, null));
	}

}
