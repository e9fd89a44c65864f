package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Judges one row of an import for one person: where it belongs, what type it is, what it
 * lacks. What is missing but may follow makes a draft; what cannot be a project is wrong.
 */
@Component
class ImportJudge {

	private static final String DISTRICT = "南山区";

	private static final BigDecimal MOST = new BigDecimal("9999999999.99");

	private static final int LONGEST_NAME = 80;

	private final Places places;

	ImportJudge(Places places) {
		this.places = places;
	}

	ImportVerdict judge(ImportRow row, Scope scope) {
		Map<ImportColumn, String> wrong = new EnumMap<>(ImportColumn.class);
		Community community = community(row, scope, wrong);
		ProjectType type = type(row.type(), wrong);
		name(row.name(), wrong);
		Integer year = year(row.year(), wrong);
		Money amount = amount(row.amount(), wrong);
		row.complaints().forEach((heading, complaint) -> wrong.put(ImportColumn.headed(heading), complaint));
		if (!wrong.isEmpty() || community == null || type == null) {
			return ImportVerdict.wrong(row, wrong);
		}
		List<String> lacks = new ArrayList<>();
		if (year == null) {
			lacks.add("年度");
		}
		if (amount == null) {
			lacks.add("金额");
		}
		return new ImportVerdict(row, ImportVerdict.Kind.NEW, Map.of(), lacks, "", new ImportVerdict.Plan(community,
				key(community.code(), row.name(), year), outline(row.name(), type, year, amount)));
	}

	/** Returns what two rows share if they mean the same project. */
	static String key(String communityCode, String name, @Nullable Integer year) {
		return communityCode + "|" + plain(name).replace(" ", "").toLowerCase(Locale.ROOT) + "|"
				+ ((year != null) ? year : "");
	}

	private @Nullable Community community(ImportRow row, Scope scope, Map<ImportColumn, String> wrong) {
		String outside = (scope.level() == Level.COMMUNITY) ? "不在您的社区" : "不在您的街道";
		if (!row.district().isBlank() && !row.district().equals(DISTRICT)) {
			wrong.put(ImportColumn.DISTRICT, "“" + row.district() + "”" + outside);
			return null;
		}
		Optional<Street> street = this.places.streets()
			.stream()
			.filter((it) -> it.name().equals(row.street()))
			.findFirst();
		if (!row.street().isBlank() && street.isEmpty()) {
			wrong.put(ImportColumn.STREET, "南山区没有“" + row.street() + "”");
			return null;
		}
		if (row.community().isBlank()) {
			wrong.put(ImportColumn.COMMUNITY, "没有写社区");
			return null;
		}
		String within = street.map(Street::code).orElse(scope.streetCode());
		Optional<Community> found = this.places.communityNamed(within, row.community())
			.or(() -> street.isPresent() ? Optional.empty() : this.places.communityNamed(null, row.community()));
		if (found.isEmpty()) {
			wrong.put(ImportColumn.COMMUNITY, "没有名为“" + row.community() + "”的社区，请按统计名称填写");
			return null;
		}
		if (!scope.covers(found.get().streetCode(), found.get().code())) {
			wrong.put(ImportColumn.COMMUNITY, "“" + row.community() + "”" + outside);
			return null;
		}
		return found.get();
	}

	private static @Nullable ProjectType type(String typed, Map<ImportColumn, String> wrong) {
		Optional<ProjectType> type = Arrays.stream(ProjectType.values())
			.filter((it) -> it.label().equals(typed) || it.label().equals(typed + "类"))
			.findFirst()
			.or(() -> typed.equals("实物类") || typed.equals("实物") ? Optional.of(ProjectType.GOODS) : Optional.empty());
		if (type.isEmpty()) {
			wrong.put(ImportColumn.TYPE, typed.isBlank() ? "没有写类型" : "“" + typed + "”不是服务类、货物类（实物类）或工程类");
		}
		return type.orElse(null);
	}

	private static void name(String typed, Map<ImportColumn, String> wrong) {
		if (typed.isBlank()) {
			wrong.put(ImportColumn.NAME, "没有写名称");
		}
		else if (typed.length() > LONGEST_NAME) {
			wrong.put(ImportColumn.NAME, "名称最多 80 个字，现在 " + typed.length() + " 个");
		}
	}

	private static @Nullable Integer year(String typed, Map<ImportColumn, String> wrong) {
		String digits = plain(typed).replace("年", "").replace("度", "").strip();
		if (digits.isEmpty()) {
			return null;
		}
		if (!digits.matches("20\\d\\d")) {
			wrong.put(ImportColumn.YEAR, "“" + typed + "”不是年度，应为 2022 这样的四位数字");
			return null;
		}
		return Integer.valueOf(digits);
	}

	private static @Nullable Money amount(String typed, Map<ImportColumn, String> wrong) {
		String digits = plain(typed).replace(",", "").replace("元", "").strip();
		if (digits.isEmpty()) {
			return null;
		}
		if (!digits.matches("\\d{1,12}(\\.\\d{1,2})?") || new BigDecimal(digits).signum() == 0
				|| new BigDecimal(digits).compareTo(MOST) > 0) {
			wrong.put(ImportColumn.AMOUNT, "“" + typed + "”不是金额，应为大于 0、最多两位小数的元数，例如 48700.00");
			return null;
		}
		return Money.of(digits);
	}

	private static Outline outline(String name, ProjectType type, @Nullable Integer year, @Nullable Money amount) {
		return new Outline(name.strip(), type, "", year, "", null, null, "", "", "", amount, Money.ZERO, Money.ZERO,
				null, null, "", "", false, false);
	}

	/** Full-width digits and signs become half-width ones. */
	private static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

}
