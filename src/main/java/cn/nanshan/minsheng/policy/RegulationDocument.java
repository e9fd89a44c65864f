package cn.nanshan.minsheng.policy;

import java.util.List;

/** The eight documents of 深南府办规〔2020〕3号; cited by name and heading, never by article. */
public enum RegulationDocument {

	MANAGEMENT("MF", "南山区“民生微实事”工作管理办法", "5章36条", "区委组织部、区民政局、区财政局", ManagementClause.class),

	FUND("FUND", "南山区“民生微实事”项目资金绩效管理规定", "5章18条", "区财政局", FundClause.class),

	ACCEPTANCE("ACC", "南山区“民生微实事”项目验收评价管理规定", "4章11条", "区民政局", AcceptanceClause.class),

	LIBRARY("LIB", "南山区“民生微实事”项目库管理规定", "5章13条", "区民政局", LibraryClause.class),

	CONFLICT("COI", "南山区“民生微实事”项目利益冲突回避管理规定", "12条", "区民政局", ConflictClause.class),

	AUDIT("AUD", "南山区“民生微实事”项目审计监督管理规定", "11条", "区审计局", AuditClause.class),

	WORKS("WORKS", "南山区“民生微实事”工程类项目操作指引", "13条", "区住建局", WorksClause.class),

	PROCUREMENT("PROC", "南山区“民生微实事”项目采购操作指引", "18条", "区财政局", ProcurementClause.class);

	private final String code;

	private final String title;

	private final String shape;

	private final String lead;

	private final Class<? extends Clause> clauses;

	RegulationDocument(String code, String title, String shape, String lead, Class<? extends Clause> clauses) {
		this.code = code;
		this.title = title;
		this.shape = shape;
		this.lead = lead;
		this.clauses = clauses;
	}

	/** Returns the prefix of its clause ids. */
	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

	/** Returns its number of chapters and articles. */
	public String shape() {
		return this.shape;
	}

	/** Returns the bureaus that lead it. */
	public String lead() {
		return this.lead;
	}

	/** Returns its clauses in their order. */
	public List<Clause> clauses() {
		return List.of(this.clauses.getEnumConstants());
	}

}
