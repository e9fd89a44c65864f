package cn.nanshan.minsheng.policy;

/**
 * Every dated figure, with the words the page shows and whether a street may set a
 * stricter one of its own.
 */
public enum TermKey {

	CAP_SERVICE("服务类单项限额", "元", Setter.DISTRICT),

	CAP_GOODS("货物类单项限额", "元", Setter.DISTRICT),

	CAP_WORKS("工程类单项限额", "元", Setter.DISTRICT),

	URGENT_CAP("特殊性、应急性项目限额", "", Setter.DISTRICT),

	POOL_RATIO("督导等工作经费占街道资金总额上限", "%", Setter.STREET_LOWER),

	NEED_TARGET("每社区每年需求来源覆盖", "名（户）", Setter.DISTRICT),

	NEED_ROUNDS("每年集中征集次数", "次", Setter.DISTRICT),

	NEED_KEY_COVERAGE("重点人群家庭征集率", "%", Setter.DISTRICT),

	NEED_GROUPS("重点人群", "", Setter.DISTRICT),

	NEED_AGE("高龄老人年龄", "岁", Setter.DISTRICT),

	EVAL_PERIOD("集中评价周期", "", Setter.DISTRICT),

	EVAL_PASS("满意度合格线", "%", Setter.STREET_HIGHER),

	EVAL_SAMPLE("日常评价样本", "人", Setter.STREET_HIGHER),

	EVAL_SAMPLE_SHARE("日常评价样本占受益人数", "%", Setter.STREET_HIGHER),

	EVAL_FORMULA("满意度算法", "", Setter.STREET),

	ACCEPT_DUE("报验后组织验收期限", "工作日", Setter.STREET_LOWER),

	ACCEPT_RETRY("复验次数", "次", Setter.STREET_LOWER),

	PUBLICITY_NODES("公示环节", "", Setter.STREET),

	PUBLICITY_DELIBERATION("评议结果公示天数", "日", Setter.STREET_HIGHER),

	PUBLICITY_PROCUREMENT("采购结果公示天数", "日", Setter.STREET_HIGHER),

	PUBLICITY_EVALUATION("验收评价结果公示天数", "日", Setter.STREET_HIGHER),

	PUBLICITY_LIBRARY("入库公示天数", "工作日", Setter.STREET_HIGHER),

	PUBLICITY_COUNTING("公示天数按自然日还是工作日", "", Setter.STREET),

	PUBLICITY_URGENT("应急项目公示开始", "", Setter.DISTRICT),

	URGENT_ASSESS_DUE("应急项目完工后事后评估期限", "日", Setter.STREET_LOWER),

	QUORUM("评议到会比例", "", Setter.STREET_HIGHER),

	PASS("评议通过比例（超过到会人数的）", "", Setter.STREET_HIGHER),

	MEMBERS_LEAST("评议会成员最少", "人", Setter.STREET_HIGHER),

	MEMBERS_MOST("评议会成员最多", "人", Setter.STREET_LOWER),

	TWO_STEP("两级议事（实行或不实行）", "", Setter.STREET),

	STREET_TRACK_SERVICE("服务、货物类转街道统筹的金额", "元", Setter.STREET_LOWER),

	STREET_TRACK_WORKS("工程类转街道统筹的金额", "元", Setter.STREET_LOWER),

	CENTRAL_LIMIT("公开招标限额（含）", "元", Setter.DISTRICT),

	MAJOR_PROCUREMENT("重大采购事项金额", "元", Setter.STREET_LOWER),

	MIN_QUOTES("自行采购有效报价家数", "家", Setter.STREET_HIGHER),

	PERMIT_AMOUNT("限额以下小型工程投资额（含）", "元", Setter.DISTRICT),

	PERMIT_AREA("限额以下小型工程面积（含）", "㎡", Setter.DISTRICT),

	CHANGE_MOST("变更累计比例", "%", Setter.STREET_LOWER),

	PAY_SERVICE("服务类付款节点", "", Setter.STREET),

	PAY_GOODS("货物类付款节点", "", Setter.STREET),

	PAY_WORKS("工程类付款节点", "", Setter.STREET),

	SELF_CHECK_DEADLINE("自查普查截止（月-日）", "", Setter.DISTRICT),

	AUDIT_SAMPLE("年度抽查比例", "%", Setter.DISTRICT),

	AUDIT_SAMPLE_LEAST("每街道年度抽查最少", "个", Setter.DISTRICT),

	ABNORMAL_MONTHS("异常名录期限", "个月", Setter.DISTRICT),

	UNIT_AGE("执行单位成立年限", "年", Setter.STREET_HIGHER),

	SPLIT_WINDOW("疑似拆分查看期", "个月", Setter.STREET_HIGHER),

	SPLIT_SIMILARITY("疑似拆分相似度", "", Setter.STREET_LOWER),

	NEAR_CAP("接近限额提示", "%", Setter.STREET_LOWER),

	REGISTER_SIMILARITY("与登记簿相近的相似度", "", Setter.STREET_LOWER),

	CITY_SHARE("街道资金中市级配套比例", "%", Setter.DISTRICT),

	COMMUNITY_AVERAGE("社区平均资金规模（每年）", "元", Setter.DISTRICT),

	SPEND_BEHIND("支付率落后时间进度提示", "个百分点", Setter.DISTRICT),

	YEAR_END_RUSH("12 月支付占全年支付提示", "%", Setter.DISTRICT),

	VENDOR_SHARE("执行单位占街道全年金额提示", "%", Setter.STREET_LOWER),

	VENDOR_PROJECTS("同社区同单位项目数提示", "个", Setter.STREET_LOWER),

	PROGRESS_PERIOD("进度报告周期", "", Setter.STREET),

	PROJECT_NUMBER("项目编号规则", "", Setter.STREET),

	DECLARATION_MONTHS("回避申报有效期", "个月", Setter.DISTRICT);

	private final String label;

	private final String unit;

	private final Setter setter;

	TermKey(String label, String unit, Setter setter) {
		this.label = label;
		this.unit = unit;
		this.setter = setter;
	}

	public String label() {
		return this.label;
	}

	/** Returns the unit, empty for a fraction, a date or words. */
	public String unit() {
		return this.unit;
	}

	public Setter setter() {
		return this.setter;
	}

	/** Who sets a figure; a street may make it stricter, never looser. */
	public enum Setter {

		/** Only the district. */
		DISTRICT("区"),

		/** Words or a choice without a stricter side. */
		STREET("街道"),

		/** Stricter is less. */
		STREET_LOWER("区，街道可调低"),

		/** Stricter is more. */
		STREET_HIGHER("区，街道可调高");

		private final String label;

		Setter(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		/** Returns whether a street's figure counts beside the district's. */
		boolean lets(Term street, Term district) {
			return switch (this) {
				case DISTRICT -> false;
				case STREET -> true;
				case STREET_LOWER -> street.size().compareTo(district.size()) <= 0;
				case STREET_HIGHER -> street.size().compareTo(district.size()) >= 0;
			};
		}

	}

}
