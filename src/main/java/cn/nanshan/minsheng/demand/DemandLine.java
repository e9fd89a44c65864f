package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.shared.Phone;
import cn.nanshan.minsheng.table.Days;
import cn.nanshan.minsheng.table.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of a list of demands, and says of every cell what is wrong with it. What
 * is left empty means what is usual: a resident, not urgent, today, daily collection.
 */
final class DemandLine {

	private final Line line;

	private final Setting setting;

	private final Map<String, String> wrong = new HashMap<>();

	DemandLine(Line line, Setting setting) {
		this.line = line;
		this.setting = setting;
		check();
	}

	/** Returns what is wrong, by heading; empty if nothing is. */
	Map<String, String> wrong() {
		return this.wrong;
	}

	/** Returns what was written down, of a row with nothing wrong. */
	DemandText text() {
		String proposer = cell(DemandColumn.PROPOSER);
		String phone = Phone.digits(cell(DemandColumn.PHONE));
		return new DemandText(this.setting.channels().getOrDefault(cell(DemandColumn.CHANNEL), ""),
				proposer.isEmpty() && phone.isEmpty(), proposer, phone, cell(DemandColumn.HOUSEHOLD),
				one(PeopleGroup.values(), PeopleGroup::label, DemandColumn.GROUP).orElse(PeopleGroup.RESIDENT),
				one(DemandKind.values(), DemandKind::label, DemandColumn.KIND).orElse(DemandKind.OTHER),
				cell(DemandColumn.CONTENT), cell(DemandColumn.PLACE),
				one(Urgency.values(), Urgency::label, DemandColumn.URGENCY).orElse(Urgency.NORMAL));
	}

	/** Returns how it was collected, of a row with nothing wrong. */
	Collected collected() {
		String collector = cell(DemandColumn.COLLECTOR);
		return new Collected(day().orElse(this.setting.today()),
				collector.isEmpty() ? this.setting.collector() : collector, round());
	}

	/** Returns what two rows share if they mean the same demand. */
	String key() {
		DemandText text = text();
		Collected collected = collected();
		return String
			.join("|", text.channel(), collected.on().toString(), text.household(), text.phone(), text.proposer(),
					text.content().replaceAll("\\s+", ""), text.place().replaceAll("\\s+", ""))
			.toLowerCase(Locale.ROOT);
	}

	private void check() {
		filled(DemandColumn.CONTENT, 1000);
		filled(DemandColumn.PLACE, 200);
		atMost(DemandColumn.COLLECTOR, 30);
		atMost(DemandColumn.HOUSEHOLD, 30);
		atMost(DemandColumn.PROPOSER, 30);
		chosen(DemandColumn.CHANNEL, this.setting.channels().keySet());
		chosen(DemandColumn.KIND, labels(DemandKind.values(), DemandKind::label));
		chosen(DemandColumn.GROUP, labels(PeopleGroup.values(), PeopleGroup::label));
		chosen(DemandColumn.URGENCY, labels(Urgency.values(), Urgency::label));
		chosen(DemandColumn.ROUND, this.setting.rounds().keySet());
		String phone = Phone.wrong(Phone.digits(cell(DemandColumn.PHONE)));
		unless(phone.isEmpty(), DemandColumn.PHONE, phone);
		String community = cell(DemandColumn.COMMUNITY);
		unless(community.isEmpty() || this.setting.community().isNamed(community), DemandColumn.COMMUNITY,
				"“" + community + "”不是您的社区（" + this.setting.community().name() + "）");
		checkDay();
	}

	private void checkDay() {
		Optional<LocalDate> day = day();
		unless(cell(DemandColumn.COLLECTED_ON).isEmpty() || day.isPresent(), DemandColumn.COLLECTED_ON,
				"应为 2026-03-25 这样的日期");
		day.ifPresent((it) -> {
			unless(!it.isAfter(this.setting.today()), DemandColumn.COLLECTED_ON, "征集日期不能晚于今天");
			unless(it.getYear() >= this.setting.today().getYear() - 1, DemandColumn.COLLECTED_ON, "只能补录今年和去年征集的需求");
		});
	}

	private void filled(DemandColumn column, int most) {
		unless(!cell(column).isBlank(), column, "没有填写");
		atMost(column, most);
	}

	private void atMost(DemandColumn column, int most) {
		int length = cell(column).length();
		unless(length <= most, column, "最多 %d 个字，现在 %d 个".formatted(most, length));
	}

	private void chosen(DemandColumn column, Collection<String> allowed) {
		String cell = cell(column);
		if (cell.isEmpty()) {
			unless(!column.isNeeded(), column, "没有填写");
			return;
		}
		unless(allowed.contains(cell), column,
				allowed.isEmpty() ? "现在没有可以录入的轮次，请留空" : "“" + cell + "”不在可选范围：" + String.join("、", allowed));
	}

	private void unless(boolean right, DemandColumn column, String message) {
		if (!right) {
			this.wrong.putIfAbsent(column.heading(), message);
		}
	}

	private Optional<LocalDate> day() {
		return Days.of(cell(DemandColumn.COLLECTED_ON));
	}

	private @Nullable UUID round() {
		return this.setting.rounds().get(cell(DemandColumn.ROUND));
	}

	private String cell(DemandColumn column) {
		return this.line.cell(column);
	}

	private <E> Optional<E> one(E[] values, Function<E, String> label, DemandColumn column) {
		return Arrays.stream(values).filter((it) -> label.apply(it).equals(cell(column))).findFirst();
	}

	static <E> List<String> labels(E[] values, Function<E, String> label) {
		return Arrays.stream(values).map(label).toList();
	}

	/**
	 * What the rows of one file have in common.
	 *
	 * @param community the community
	 * @param today the day of the import
	 * @param collector who imports
	 * @param channels codes of channels by their names
	 * @param rounds rounds that take demands by their names
	 */
	record Setting(Community community, LocalDate today, String collector, Map<String, String> channels,
			Map<String, UUID> rounds) {

	}

}
