package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.intake.AlreadyTaken;
import cn.nanshan.minsheng.intake.IntakeColumn;
import cn.nanshan.minsheng.intake.IntakeKind;
import cn.nanshan.minsheng.intake.Verdict;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Phone;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.table.Line;

import org.springframework.stereotype.Component;

/**
 * Takes a community's roster in from a workbook, row by row by the same rules as the form
 * (MF-05).
 */
@Component
class RosterIntake implements IntakeKind {

	private static final int LONGEST = 30;

	private final RosterKeeping keeping;

	private final RosterStore store;

	private final RosterSeal seal;

	private final KeyCategories categories;

	private final PolicyTermBook terms;

	private final Places places;

	private final Clock clock;

	RosterIntake(RosterKeeping keeping, RosterStore store, RosterSeal seal, KeyCategories categories,
			PolicyTermBook terms, Places places, Clock clock) {
		this.keeping = keeping;
		this.store = store;
		this.seal = seal;
		this.categories = categories;
		this.terms = terms;
		this.places = places;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "key-households";
	}

	@Override
	public String title() {
		return "重点人群名单";
	}

	@Override
	public String home() {
		return "/key-households";
	}

	@Override
	public List<? extends IntakeColumn> columns() {
		return List.of(RosterColumn.values());
	}

	@Override
	public Map<String, List<String>> choices(Actor actor) {
		return Map.of(RosterColumn.CATEGORY.heading(),
				this.categories.inUse(actor.scope().streetCode()).stream().map(KeyCategory::label).toList());
	}

	@Override
	public List<Verdict> judge(List<Line> lines, Actor actor) {
		Map<String, String> codes = codes(actor);
		Community own = own(actor);
		ListedFamilies listed = this.store.listed(own.code());
		RosterWrongs wrongs = wrongs(actor);
		return lines.stream().map((line) -> judge(line, codes, listed, wrongs, own)).toList();
	}

	private Verdict judge(Line line, Map<String, String> codes, ListedFamilies listed, RosterWrongs wrongs,
			Community own) {
		Map<String, String> wrong = wrong(line, codes, wrongs, own);
		if (!wrong.isEmpty()) {
			return Verdict.wrong(line, wrong);
		}
		RosterText text = text(line, codes);
		String person = this.seal.index(RosterSeal.Column.ID_NUMBER, text.idNumber());
		String home = ListedFamilies.home(HouseholdLabel.of(text.household()), text.category());
		if (listed.holds(person, home)) {
			return Verdict.existing(line, "名单里已经有");
		}
		return Verdict.good(line, (person != null) ? person : home);
	}

	@Override
	public Taker taker(Actor actor) {
		Map<String, String> codes = codes(actor);
		RosterWrongs wrongs = wrongs(actor);
		Community own = own(actor);
		return (line) -> take(line, codes, wrongs, own, actor);
	}

	private String take(Line line, Map<String, String> codes, RosterWrongs wrongs, Community own, Actor actor) {
		if (!wrong(line, codes, wrongs, own).isEmpty()) {
			throw new Refused("核对之后规定或类别变了，请重新上传核对。");
		}
		try {
			return this.keeping.list(text(line, codes), actor);
		}
		catch (Refused ex) {
			throw new AlreadyTaken("名单里已经有");
		}
	}

	private static Map<String, String> wrong(Line line, Map<String, String> codes, RosterWrongs wrongs, Community own) {
		Map<String, String> wrong = new HashMap<>();
		String category = line.cell(RosterColumn.CATEGORY);
		if (!codes.containsKey(category)) {
			put(wrong, RosterColumn.CATEGORY,
					category.isEmpty() ? "没有填写" : "“" + category + "”不是可选的类别：" + String.join("、", codes.keySet()));
		}
		filled(line, RosterColumn.HOUSEHOLD, wrong);
		filled(line, RosterColumn.NAME, wrong);
		String community = line.cell(RosterColumn.COMMUNITY);
		if (!community.isEmpty() && !own.isNamed(community)) {
			put(wrong, RosterColumn.COMMUNITY, "“" + community + "”不是您的社区（" + own.name() + "）");
		}
		wrongs.of(text(line, codes)).forEach((field, message) -> {
			put(wrong, field.equals("phone") ? RosterColumn.PHONE : RosterColumn.ID_NUMBER, message);
		});
		return wrong;
	}

	private static void filled(Line line, RosterColumn column, Map<String, String> wrong) {
		String cell = line.cell(column);
		if (cell.isBlank()) {
			put(wrong, column, "没有填写");
		}
		else if (cell.length() > LONGEST) {
			put(wrong, column, "最多 30 个字，现在 " + cell.length() + " 个");
		}
	}

	private static void put(Map<String, String> wrong, RosterColumn column, String message) {
		wrong.put(column.heading(), message);
	}

	private static RosterText text(Line line, Map<String, String> codes) {
		return new RosterText(codes.getOrDefault(line.cell(RosterColumn.CATEGORY), ""),
				line.cell(RosterColumn.HOUSEHOLD), line.cell(RosterColumn.NAME),
				Phone.digits(line.cell(RosterColumn.PHONE)),
				RosterWrongs.plain(line.cell(RosterColumn.ID_NUMBER)).toUpperCase(Locale.ROOT));
	}

	private Community own(Actor actor) {
		return this.places.community(Objects.toString(actor.scope().communityCode(), ""))
			.orElseThrow(() -> new NotFound("您的社区"));
	}

	private Map<String, String> codes(Actor actor) {
		Map<String, String> codes = new LinkedHashMap<>();
		this.categories.inUse(actor.scope().streetCode()).forEach((it) -> codes.put(it.label(), it.code()));
		return codes;
	}

	private RosterWrongs wrongs(Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return new RosterWrongs(
				this.terms.on(today, Objects.toString(actor.scope().streetCode(), "")).count(TermKey.NEED_AGE), today);
	}

}
