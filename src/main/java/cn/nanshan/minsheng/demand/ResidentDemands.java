package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Anyone;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.receipt.SubmissionLimit;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes what residents send in themselves and tells them how far it is (MF-07). */
@UseCase
public class ResidentDemands {

	/** 南山区“民生微实事”服务平台, the channel that these pages are. */
	private static final String CHANNEL = "MSWSS";

	private static final Actor RESIDENT = new Actor(new UUID(0, 0), "resident", "居民自行提交", Set.of(), Scope.none(), "居民");

	private final DemandRepository repository;

	private final DemandNumbers numbers;

	private final ProposerSeal seal;

	private final DemandAsking asking;

	private final RoundRepository rounds;

	private final DemandPhotos photos;

	private final SubmissionLimit limit;

	private final Places places;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	ResidentDemands(DemandRepository repository, DemandNumbers numbers, ProposerSeal seal, DemandAsking asking,
			RoundRepository rounds, DemandPhotos photos, SubmissionLimit limit, Places places, AuditTrail trail,
			JdbcClient jdbc, Clock clock) {
		this.repository = repository;
		this.numbers = numbers;
		this.seal = seal;
		this.asking = asking;
		this.rounds = rounds;
		this.photos = photos;
		this.limit = limit;
		this.places = places;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a demand and returns its receipt.
	 * @param photos photographs, never shown back
	 * @param address network address of the sender, kept as an index for a day
	 */
	@Anyone(action = "居民提交需求")
	public String submit(ResidentDemand sent, List<NewFile> photos, String address) {
		this.limit.count(address);
		Community community = this.places.community(sent.communityCode())
			.filter(Community::exists)
			.orElseThrow(() -> new NotFound("社区"));
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		UUID id = UUID.randomUUID();
		DemandText text = new DemandText(CHANNEL, sent.phone().isEmpty(), "", sent.phone(), sent.household(),
				PeopleGroup.RESIDENT, sent.kind(), sent.content(), sent.place(), Urgency.NORMAL);
		Demand demand = new Demand(id, this.numbers.next(community.streetCode(), community.initials(), today.getYear()),
				community.streetCode(), community.code(), text, this.seal.seal(id, text),
				new Collected(today, RESIDENT.name(), open(sent.round(), community.code())), RESIDENT.accountId(), now);
		this.asking.note(demand, text, RESIDENT);
		this.asking.answered(demand, sent.awareness(), RESIDENT);
		this.repository.save(demand);
		this.repository.flush();
		this.photos.keep(id, photos, RESIDENT);
		this.trail
			.record(new AuditEntry(RESIDENT.accountId().toString(), RESIDENT.name(), RESIDENT.unitName(), "居民提交需求",
					DemandRegistration.SUBJECT, id.toString(), "居民提交需求 " + demand.number(), List.of(), null, null));
		return receipt(id);
	}

	/** Returns how far the demand of a receipt has come. */
	@Anyone(action = "居民查询进度")
	public Optional<ResidentProgress> progress(String receipt) {
		return this.jdbc.sql("""
				select r.receipt, d.community_code, d.kind, d.collected_on, d.state, d.outcome, d.receiver, d.replied_on
				from demand_receipt r join demand d on d.id = r.demand_id where r.receipt = :receipt
				""")
			.param("receipt", receipt)
			.query((row, index) -> new ResidentProgress(row.getString("receipt"), row.getString("community_code"),
					DemandKind.valueOf(row.getString("kind")), row.getObject("collected_on", LocalDate.class),
					DemandState.valueOf(row.getString("state")), row.getString("outcome"), row.getString("receiver"),
					row.getObject("replied_on", LocalDate.class)))
			.optional();
	}

	/** A sheet of a round that is over still brings a demand, in daily collection. */
	private @Nullable UUID open(@Nullable UUID round, String communityCode) {
		return (round == null) ? null
				: this.rounds.findById(round)
					.filter((it) -> it.communityCode().equals(communityCode) && it.state() == RoundState.OPEN)
					.map(CollectionRound::id)
					.orElse(null);
	}

	private String receipt(UUID demand) {
		String receipt;
		do {
			receipt = ReceiptNumber.next();
		}
		while (this.jdbc.sql(
				"insert into demand_receipt (receipt, demand_id) values (:receipt, :demand) on conflict (receipt) do nothing")
			.param("receipt", receipt)
			.param("demand", demand)
			.update() == 0);
		return receipt;
	}

}
