package cn.nanshan.minsheng.web;

import java.util.Locale;

/**
 * The one dictionary of states: over the whole site a state has one word, one tone and
 * one icon, so that staff learn each of them once. A new state is added here first.
 */
public enum Status {

	/** 未达到. */
	BREACHED("未达到", Tone.BREACH, "x"),

	/** 需说明. */
	JUSTIFY("需说明", Tone.JUSTIFY, "exclamation-mark"),

	/** 已说明. */
	WAIVED("已说明", Tone.JUSTIFY, "file-check"),

	/** 已达到. */
	MET("已达到", Tone.MET, "check"),

	/** 不适用. */
	NOT_APPLICABLE("不适用", Tone.IDLE, "minus"),

	/** 未开始. */
	NOT_STARTED("未开始", Tone.IDLE, "circle-dashed"),

	/** 进行中. */
	IN_PROGRESS("进行中", Tone.NOW, "progress"),

	/** 完成. */
	DONE("完成", Tone.MET, "circle-check"),

	/** 需处理. */
	NEEDS_ACTION("需处理", Tone.JUSTIFY, "alert-circle"),

	/** 尚不能开始. */
	BLOCKED("尚不能开始", Tone.IDLE, "lock"),

	/** 待我办. */
	MINE("待我办", Tone.MINE, "hand-click"),

	/** 待对方. */
	THEIRS("待对方", Tone.NOW, "hourglass"),

	/** 未到. */
	NOT_REACHED("未到", Tone.IDLE, "point"),

	/** 正常. */
	ON_TIME("正常", Tone.MET, "clock-check"),

	/** 临近. */
	DUE_SOON("临近", Tone.JUSTIFY, "clock-exclamation"),

	/** 逾期. */
	OVERDUE("逾期", Tone.BREACH, "alarm"),

	/** 草拟. */
	DRAFT("草拟", Tone.IDLE, "pencil"),

	/** 评议中. */
	DELIBERATING("评议中", Tone.NOW, "users"),

	/** 评议通过. */
	PASSED("评议通过", Tone.MET, "user-check"),

	/** 评议不通过. */
	NOT_PASSED("评议不通过", Tone.IDLE, "user-x"),

	/** 公示中. */
	PUBLICITY("公示中", Tone.NOW, "speakerphone"),

	/** 待街道审批. */
	SUBMITTED("待街道审批", Tone.NOW, "rubber-stamp"),

	/** 街道研究. */
	STREET_STUDY("街道研究", Tone.NOW, "building"),

	/** 退回. */
	RETURNED("退回", Tone.JUSTIFY, "arrow-back-up"),

	/** 不予立项. */
	REJECTED("不予立项", Tone.IDLE, "ban"),

	/** 已立项. */
	APPROVED("已立项", Tone.NOW, "license"),

	/** 采购中. */
	PROCURING("采购中", Tone.NOW, "gavel"),

	/** 已签约. */
	CONTRACTED("已签约", Tone.NOW, "signature"),

	/** 实施中. */
	RUNNING("实施中", Tone.NOW, "hammer"),

	/** 暂停. */
	SUSPENDED("暂停", Tone.JUSTIFY, "player-pause"),

	/** 待验收. */
	COMPLETED("待验收", Tone.NOW, "clipboard-list"),

	/** 验收中. */
	ACCEPTING("验收中", Tone.NOW, "clipboard-text"),

	/** 整改中. */
	RECTIFYING("整改中", Tone.JUSTIFY, "tool"),

	/** 验收合格. */
	ACCEPTED("验收合格", Tone.MET, "clipboard-check"),

	/** 验收不合格. */
	ACCEPT_FAILED("验收不合格", Tone.BREACH, "clipboard-x"),

	/** 评价中. */
	EVALUATING("评价中", Tone.NOW, "star"),

	/** 评价合格. */
	EVAL_PASSED("评价合格", Tone.MET, "message-star"),

	/** 评价不合格. */
	EVAL_FAILED("评价不合格", Tone.BREACH, "star-off"),

	/** 已结算. */
	SETTLED("已结算", Tone.MET, "cash"),

	/** 已归档. */
	ARCHIVED("已归档", Tone.IDLE, "archive"),

	/** 撤回. */
	WITHDRAWN("撤回", Tone.IDLE, "arrow-back"),

	/** 终止. */
	TERMINATED("终止", Tone.IDLE, "square-x"),

	/** 应急申请. */
	URGENT_FILED("应急申请", Tone.NOW, "urgent"),

	/** 应急批准. */
	URGENT_OK("应急批准", Tone.MET, "shield-bolt"),

	/** 应急不认定. */
	URGENT_REFUSED("应急不认定", Tone.IDLE, "bolt-off"),

	/** 事后评估. */
	POST_ASSESS("事后评估", Tone.NOW, "report-search"),

	/** 必须. */
	MANDATORY("必须", Tone.INFO, "shield-check"),

	/** 原则上. */
	IN_PRINCIPLE("原则上", Tone.JUSTIFY, "scale"),

	/** 可以. */
	PERMITTED("可以", Tone.IDLE, "info-circle"),

	/** 规则. */
	BY_RULE("规则", Tone.INFO, "binary-tree"),

	/** 结构. */
	BY_STRUCTURE("结构", Tone.INFO, "layout-grid"),

	/** 人工核验. */
	BY_PERSON("人工核验", Tone.IDLE, "eye-check"),

	/** 未落实. */
	NOT_YET("未落实", Tone.OFF, "unlink"),

	/** 薄弱社区. */
	WEAK_COMMUNITY("薄弱社区", Tone.OFF, "flag"),

	/** 应急. */
	URGENT("应急", Tone.OFF, "bolt"),

	/** 跨社区. */
	CROSS_COMMUNITY("跨社区", Tone.OFF, "arrows-split-2");

	private final String word;

	private final Tone tone;

	private final String icon;

	Status(String word, Tone tone, String icon) {
		this.word = word;
		this.tone = tone;
		this.icon = icon;
	}

	public String word() {
		return this.word;
	}

	/** Returns the style class of its tone. */
	public String style() {
		return "t-" + this.tone.name().toLowerCase(Locale.ROOT);
	}

	public String icon() {
		return this.icon;
	}

	/** How loud a state is; quiet tones have no fill, so that exceptions stand out. */
	enum Tone {

		/** Green text: satisfied. */
		MET,

		/** Blue on soft blue: where the case is. */
		NOW,

		/** White on blue: waits for the reader. */
		MINE,

		/** Blue text: a fact about the clause. */
		INFO,

		/** Amber fill: wants a word of justification or attention soon. */
		JUSTIFY,

		/** Red fill: breached or overdue. */
		BREACH,

		/** Grey text: nothing to do. */
		IDLE,

		/** Ink on grey: a mark on the case. */
		OFF

	}

}
