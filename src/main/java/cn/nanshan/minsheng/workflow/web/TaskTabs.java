package cn.nanshan.minsheng.workflow.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.web.Tab;

/** The four views of one's matters; the pages behind them live in several features. */
public enum TaskTabs {

	/** What waits. */
	OPEN("待办", "/tasks"),

	/** What was done. */
	DONE("已办", "/tasks?tab=done"),

	/** What was started and is on its way. */
	STARTED("我发起的", "/tasks?tab=started"),

	/** What is under supervision. */
	SUPERVISED("督办", "/supervisions");

	private final String label;

	private final String href;

	TaskTabs(String label, String href) {
		this.label = label;
		this.href = href;
	}

	/** Returns the four links, this one marked. */
	public List<Tab> links() {
		return Arrays.stream(values()).map((tab) -> new Tab(tab.label, tab.href, tab == this)).toList();
	}

}
