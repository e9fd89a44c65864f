package cn.nanshan.minsheng.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A design that satisfies every rule, unless a test takes something away. Name and
 * content end in words of their own, so that no design looks like another (PROC-10).
 */
public final class DesignBuilder {

	private String name = "丽山路人行道改造" + unlike(12);

	private ProjectType type = ProjectType.WORKS;

	private @Nullable Money requested = Money.of(96_000);

	private Money selfRaised = Money.ZERO;

	private Money donated = Money.ZERO;

	private @Nullable Integer year = 2026;

	private String place = "丽山路北段";

	private String content = "更换松动地砖 320 平方米，增设无障碍坡道 2 处。" + unlike(40);

	private String person = "黄秀英";

	private boolean declared = true;

	private String categoryDocument = "";

	private Set<ScopeCategory> categories = Set.of(ScopeCategory.SAFETY);

	private Set<UUID> demands = new HashSet<>();

	private @Nullable List<BudgetLine> budget;

	private String standard = "定额";

	private List<NegativeAnswer> negativeList = Arrays.stream(NegativeItem.values())
		.map((item) -> new NegativeAnswer(item, false, ""))
		.toList();

	private List<PerformanceTarget> targets = List.of(
			new PerformanceTarget(PerformanceTarget.Kind.OUTPUT, "改造面积", "320 平方米"),
			new PerformanceTarget(PerformanceTarget.Kind.QUALITY, "一次验收", "合格"),
			new PerformanceTarget(PerformanceTarget.Kind.TIMELINESS, "完工", "2026-08-31 前"),
			new PerformanceTarget(PerformanceTarget.Kind.SATISFACTION, "居民满意度", "90%"));

	private List<Participation> participation = List
		.of(new Participation(Participation.Stage.DESIGN, LocalDate.of(2026, 2, 27), 18, "现场踏勘和座谈"));

	public DesignBuilder name(String given) {
		this.name = given;
		return this;
	}

	/** Begins the name with these words and ends it in words of its own. */
	public DesignBuilder named(String words) {
		return name(words + unlike(2 * words.length()));
	}

	public DesignBuilder type(ProjectType given) {
		this.type = given;
		return this;
	}

	/** Asks for a sum, with one budget line of the same sum. */
	public DesignBuilder requested(@Nullable String yuan) {
		this.requested = (yuan != null) ? Money.of(yuan) : null;
		return this;
	}

	public DesignBuilder selfRaised(String yuan) {
		this.selfRaised = Money.of(yuan);
		return this;
	}

	public DesignBuilder donated(String yuan) {
		this.donated = Money.of(yuan);
		return this;
	}

	public DesignBuilder year(@Nullable Integer given) {
		this.year = given;
		return this;
	}

	public DesignBuilder place(String given) {
		this.place = given;
		return this;
	}

	public DesignBuilder content(String given) {
		this.content = given;
		return this;
	}

	public DesignBuilder person(String given) {
		this.person = given;
		return this;
	}

	public DesignBuilder declared(boolean given) {
		this.declared = given;
		return this;
	}

	public DesignBuilder categories(String document, ScopeCategory... given) {
		this.categoryDocument = document;
		this.categories = Set.of(given);
		return this;
	}

	public DesignBuilder demands(UUID... given) {
		this.demands = Set.of(given);
		return this;
	}

	public DesignBuilder budget(BudgetLine... given) {
		this.budget = List.of(given);
		return this;
	}

	/** Cites this standard in the one budget line. */
	public DesignBuilder standard(String given) {
		this.standard = given;
		return this;
	}

	/** Leaves one item of the negative list unanswered. */
	public DesignBuilder unanswered(NegativeItem item) {
		this.negativeList = this.negativeList.stream().filter((answer) -> answer.item() != item).toList();
		return this;
	}

	/** Answers one item of the negative list. */
	public DesignBuilder answer(NegativeItem item, boolean applies, String note) {
		List<NegativeAnswer> answers = new ArrayList<>(unanswered(item).negativeList);
		answers.add(new NegativeAnswer(item, applies, note));
		this.negativeList = List.copyOf(answers);
		return this;
	}

	public DesignBuilder targets(PerformanceTarget... given) {
		this.targets = List.of(given);
		return this;
	}

	public DesignBuilder participation(Participation... given) {
		this.participation = List.of(given);
		return this;
	}

	/** Returns characters that no other text has in this order. */
	private static String unlike(int length) {
		return ThreadLocalRandom.current()
			.ints(length, 0x5000, 0x9000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Returns one line of a budget. */
	public static BudgetLine line(String item, String quantity, String unitPrice, String standard) {
		return new BudgetLine(item, FundUse.IMPLEMENTATION, "项", new BigDecimal(quantity), Money.of(unitPrice),
				standard);
	}

	public ProjectDesign build() {
		Money sum = Money
			.sum(List.of((this.requested != null) ? this.requested : Money.ZERO, this.selfRaised, this.donated));
		List<BudgetLine> lines = (this.budget != null) ? this.budget
				: List.of(line("人行道铺装", "1.00", sum.yuan().toPlainString(), this.standard));
		Outline outline = new Outline(this.name, this.type, this.categoryDocument, this.year, this.place,
				new BigDecimal("320.00"), 2300, "沿街居民", "走得平、走得稳", this.content, this.requested, this.selfRaised,
				this.donated, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 31), this.person, "陈晓岚", this.declared,
				false);
		return new ProjectDesign(outline, this.categories, this.demands, lines, this.targets, this.negativeList,
				this.participation);
	}

}
