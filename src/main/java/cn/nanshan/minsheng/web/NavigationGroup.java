package cn.nanshan.minsheng.web;

/**
 * Where a link of the frame stands. The left navigation is grouped by work, in the order
 * of these constants; the last five are fixed places outside it.
 */
public enum NavigationGroup {

	/** Above the groups: workbench and approvals. */
	TOP(""),

	/** Collecting what residents ask for. */
	DEMAND("需求"),

	/** Projects up to their approval. */
	PROJECT("项目"),

	/** Procurement, contracts, budgets, payments. */
	MONEY("采购与资金"),

	/** Acceptance and evaluation. */
	ACCEPTANCE("验收评价"),

	/** Checks, declarations, abnormal list. */
	SUPERVISION("监督"),

	/** What is looked up: library, reports, clauses. */
	REFERENCE("查阅"),

	/** Accounts, units, code tables, audit trail. */
	ADMINISTRATION("系统管理"),

	/** The menu under the reader's name. */
	ACCOUNT(""),

	/** The search box of the top bar; its path takes {@code q}. */
	SEARCH(""),

	/** The user guide, linked in the foot and under the reader's name. */
	HELP(""),

	/** The residents' pages, linked from pages without sign-in. */
	RESIDENTS(""),

	/** The messages, with the number of unread ones in the top bar. */
	MESSAGES("");

	private final String title;

	NavigationGroup(String title) {
		this.title = title;
	}

	/** Returns the heading of the group, empty if it has none. */
	public String title() {
		return this.title;
	}

	boolean isSide() {
		return compareTo(ACCOUNT) < 0;
	}

}
