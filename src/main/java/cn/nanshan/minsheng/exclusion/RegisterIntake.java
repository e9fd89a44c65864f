package cn.nanshan.minsheng.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.intake.IntakeColumn;
import cn.nanshan.minsheng.intake.IntakeKind;
import cn.nanshan.minsheng.intake.Verdict;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.table.Line;

/** Takes one of the registers in from a workbook, row by row (FUND-11 to FUND-13). */
final class RegisterIntake implements IntakeKind {

	private final RegisterKind kind;

	private final RegisterKeeping keeping;

	private final RegisterStore store;

	private final Places places;

	private final Clock clock;

	RegisterIntake(RegisterKind kind, RegisterKeeping keeping, RegisterStore store, Places places, Clock clock) {
		this.kind = kind;
		this.keeping = keeping;
		this.store = store;
		this.places = places;
		this.clock = clock;
	}

	@Override
	public String key() {
		return this.kind.key();
	}

	@Override
	public String title() {
		return this.kind.label();
	}

	@Override
	public String home() {
		return "/registers?kind=" + this.kind.name();
	}

	@Override
	public boolean isFor(Actor actor) {
		return this.kind.isKeptBy(actor);
	}

	@Override
	public List<? extends IntakeColumn> columns() {
		return Arrays.stream(RegisterColumn.values())
			.filter((column) -> column != RegisterColumn.STREET || !this.kind.isOfStreet())
			.toList();
	}

	@Override
	public Map<String, List<String>> choices(Actor actor) {
		return this.kind.isOfStreet() ? Map.of()
				: Map.of(RegisterColumn.STREET.heading(), List.copyOf(setting(actor).streets().keySet()));
	}

	@Override
	public List<Verdict> judge(List<Line> lines, Actor actor) {
		RegisterLine.Setting setting = setting(actor);
		List<Verdict> verdicts = lines.stream().map((line) -> judge(line, setting)).toList();
		Set<String> known = this.store.known(this.kind, verdicts.stream().map(Verdict::key).toList());
		return verdicts.stream()
			.map((it) -> known.contains(it.key()) ? Verdict.existing(it.line(), "登记簿里已经有") : it)
			.toList();
	}

	private static Verdict judge(Line line, RegisterLine.Setting setting) {
		RegisterLine read = new RegisterLine(line, setting);
		return read.wrong().isEmpty() ? Verdict.good(line, RegisterStore.key(read.text()))
				: Verdict.wrong(line, read.wrong());
	}

	@Override
	public Taker taker(Actor actor) {
		RegisterLine.Setting setting = setting(actor);
		return (line) -> {
			RegisterLine read = new RegisterLine(line, setting);
			if (!read.wrong().isEmpty()) {
				throw new Refused("核对之后情况变了，请重新上传核对。");
			}
			this.keeping.enter(this.kind, read.text(), actor);
			return "已登记";
		};
	}

	private RegisterLine.Setting setting(Actor actor) {
		Map<String, String> streets = new LinkedHashMap<>();
		this.places.streets().forEach((street) -> streets.put(street.name(), street.code()));
		return new RegisterLine.Setting(this.kind.isOfStreet() ? actor.scope().streetCode() : null, streets,
				LocalDate.now(this.clock).getYear());
	}

}
