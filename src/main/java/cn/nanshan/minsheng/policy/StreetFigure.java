package cn.nanshan.minsheng.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a street may write into its regulation: each is read by a rule or a
 * page, so that what is written here has an effect.
 */
public enum StreetFigure {

	STUDY_SERVICE(TermKey.STREET_TRACK_SERVICE, Group.DECIDING, FigureShape.MONEY),

	STUDY_WORKS(TermKey.STREET_TRACK_WORKS, Group.DECIDING, FigureShape.MONEY),

	POOL_RATIO(TermKey.POOL_RATIO, Group.DECIDING, FigureShape.PERCENT),

	QUORUM(TermKey.QUORUM, Group.MEETING, FigureShape.FRACTION),

	PASS(TermKey.PASS, Group.MEETING, FigureShape.PROPER_FRACTION),

	MEMBERS_LEAST(TermKey.MEMBERS_LEAST, Group.MEETING, FigureShape.WHOLE),

	MEMBERS_MOST(TermKey.MEMBERS_MOST, Group.MEETING, FigureShape.WHOLE),

	TWO_STEP(TermKey.TWO_STEP, Group.MEETING, "实行", "不实行"),

	NODES(TermKey.PUBLICITY_NODES, Group.PUBLICITY, "评议结果、采购结果、验收评价结果；征集、遴选不公示", "评议结果、采购结果；征集、遴选不公示",
			"评议结果、验收评价结果；征集、遴选不公示", "采购结果、验收评价结果；征集、遴选不公示", "评议结果；征集、遴选不公示", "采购结果；征集、遴选不公示", "验收评价结果；征集、遴选不公示"),

	COUNTING(TermKey.PUBLICITY_COUNTING, Group.PUBLICITY, "自然日", "工作日"),

	DAYS_DELIBERATION(TermKey.PUBLICITY_DELIBERATION, Group.PUBLICITY, FigureShape.WHOLE),

	DAYS_PROCUREMENT(TermKey.PUBLICITY_PROCUREMENT, Group.PUBLICITY, FigureShape.WHOLE),

	DAYS_EVALUATION(TermKey.PUBLICITY_EVALUATION, Group.PUBLICITY, FigureShape.WHOLE),

	MAJOR(TermKey.MAJOR_PROCUREMENT, Group.PROCUREMENT, FigureShape.MONEY),

	QUOTES(TermKey.MIN_QUOTES, Group.PROCUREMENT, FigureShape.WHOLE),

	CHANGE(TermKey.CHANGE_MOST, Group.PROCUREMENT, FigureShape.PERCENT),

	ACCEPT_DUE(TermKey.ACCEPT_DUE, Group.ACCEPTANCE, FigureShape.WHOLE),

	ACCEPT_RETRY(TermKey.ACCEPT_RETRY, Group.ACCEPTANCE, FigureShape.COUNT),

	SATISFACTION(TermKey.EVAL_PASS, Group.ACCEPTANCE, FigureShape.PERCENT),

	SAMPLE(TermKey.EVAL_SAMPLE, Group.ACCEPTANCE, FigureShape.WHOLE),

	SAMPLE_SHARE(TermKey.EVAL_SAMPLE_SHARE, Group.ACCEPTANCE, FigureShape.PERCENT),

	URGENT_ASSESSMENT(TermKey.URGENT_ASSESS_DUE, Group.ACCEPTANCE, FigureShape.WHOLE),

	SPLIT_WINDOW(TermKey.SPLIT_WINDOW, Group.SPLITS, FigureShape.WHOLE),

	SPLIT_LIKENESS(TermKey.SPLIT_SIMILARITY, Group.SPLITS, FigureShape.LIKENESS),

	NEAR_CAP(TermKey.NEAR_CAP, Group.SPLITS, FigureShape.PERCENT);

	private final TermKey key;

	private final Group group;

	private final FigureShape shape;

	private final List<String> choices;

	StreetFigure(TermKey key, Group group, FigureShape shape) {
		this.key = key;
		this.group = group;
		this.shape = shape;
		this.choices = List.of();
	}

	StreetFigure(TermKey key, Group group, String... choices) {
		this.key = key;
		this.group = group;
		this.shape = FigureShape.CHOICE;
		this.choices = List.of(choices);
	}

	/** Returns the entry of a figure, empty if no street writes it. */
	public static Optional<StreetFigure> of(TermKey key) {
		return Arrays.stream(values()).filter((figure) -> figure.key == key).findFirst();
	}

	public TermKey key() {
		return this.key;
	}

	public Group group() {
		return this.group;
	}

	public FigureShape shape() {
		return this.shape;
	}

	/** Returns the words to choose from, empty for a figure that is typed. */
	public List<String> choices() {
		return this.choices;
	}

	boolean fits(String value) {
		return this.choices.isEmpty() ? this.shape.fits(value) : this.choices.contains(value);
	}

	/** What the figures are about, as the form groups them. */
	public enum Group {

		DECIDING("审批与资金"), MEETING("评议"), PUBLICITY("公示"), PROCUREMENT("采购与合同变更"), ACCEPTANCE("验收、评价与事后评估"),
		SPLITS("重复与拆分");

		private final String label;

		Group(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
