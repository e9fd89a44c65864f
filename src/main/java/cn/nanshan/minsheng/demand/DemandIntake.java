package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.intake.AlreadyTaken;
import cn.nanshan.minsheng.intake.IntakeColumn;
import cn.nanshan.minsheng.intake.IntakeKind;
import cn.nanshan.minsheng.intake.Verdict;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.table.Line;

import org.springframework.stereotype.Component;

/** Takes a community's demands in from a workbook, row by row (MF-07). */
@Component
class DemandIntake implements IntakeKind {

	private final DemandRegistration registration;

	private final TakenDemands taken;

	private final Channels channels;

	private final RoundReading rounds;

	private final Places places;

	private final Clock clock;

	DemandIntake(DemandRegistration registration, TakenDemands taken, Channels channels, RoundReading rounds,
			Places places, Clock clock) {
		this.registration = registration;
		this.taken = taken;
		this.channels = channels;
		this.rounds = rounds;
		this.places = places;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "demands";
	}

	@Override
	public String title() {
		return "居民需求";
	}

	@Override
	public String home() {
		return "/demands";
	}

	@Override
	public List<? extends IntakeColumn> columns() {
		return List.of(DemandColumn.values());
	}

	@Override
	public Map<String, List<String>> choices(Actor actor) {
		DemandLine.Setting setting = setting(actor);
		Map<String, List<String>> choices = new LinkedHashMap<>();
		choices.put(DemandColumn.CHANNEL.heading(), List.copyOf(setting.channels().keySet()));
		choices.put(DemandColumn.KIND.heading(), DemandLine.labels(DemandKind.values(), DemandKind::label));
		choices.put(DemandColumn.GROUP.heading(), DemandLine.labels(PeopleGroup.values(), PeopleGroup::label));
		choices.put(DemandColumn.URGENCY.heading(), DemandLine.labels(Urgency.values(), Urgency::label));
		if (!setting.rounds().isEmpty()) {
			choices.put(DemandColumn.ROUND.heading(), List.copyOf(setting.rounds().keySet()));
		}
		return choices;
	}

	@Override
	public List<Verdict> judge(List<Line> lines, Actor actor) {
		DemandLine.Setting setting = setting(actor);
		List<Verdict> verdicts = lines.stream().map((line) -> judge(line, setting)).toList();
		Set<String> before = this.taken.among(community(actor), verdicts.stream().map(Verdict::key).toList());
		return verdicts.stream()
			.map((it) -> before.contains(it.key()) ? Verdict.existing(it.line(), "以前已经导入") : it)
			.toList();
	}

	private Verdict judge(Line line, DemandLine.Setting setting) {
		DemandLine read = new DemandLine(line, setting);
		return read.wrong().isEmpty() ? Verdict.good(line, this.taken.mark(read.key()))
				: Verdict.wrong(line, read.wrong());
	}

	@Override
	public Taker taker(Actor actor) {
		DemandLine.Setting setting = setting(actor);
		return (line) -> take(new DemandLine(line, setting), actor);
	}

	private String take(DemandLine read, Actor actor) {
		if (!read.wrong().isEmpty()) {
			throw new Refused("核对之后轮次或渠道变了，请重新上传核对。");
		}
		String number = this.registration.register(read.text(), read.collected(), actor);
		if (!this.taken.remember(community(actor), this.taken.mark(read.key()), number)) {
			throw new AlreadyTaken("以前已经导入");
		}
		return number;
	}

	private DemandLine.Setting setting(Actor actor) {
		Community own = this.places.community(community(actor)).orElseThrow(() -> new NotFound("您的社区"));
		Map<String, String> codes = new LinkedHashMap<>();
		this.channels.inUse(own.streetCode()).forEach((it) -> codes.put(it.label(), it.code()));
		Map<String, UUID> open = new LinkedHashMap<>();
		this.rounds.entering(actor).forEach((it) -> open.put(it.title(), it.id()));
		return new DemandLine.Setting(own, LocalDate.now(this.clock), actor.name(), codes, open);
	}

	private static String community(Actor actor) {
		return Objects.toString(actor.scope().communityCode(), "");
	}

}
