package cn.nanshan.minsheng.evaluation.web;

import java.util.UUID;

import cn.nanshan.minsheng.evaluation.AcceptanceSheet;

/**
 * One acceptance and the project it is about.
 *
 * @param stage the project
 * @param sheet the acceptance
 */
record AcceptancePage(StagePage stage, AcceptanceSheet sheet) {

	static AcceptancePage of(StagePage stage, UUID id) {
		return new AcceptancePage(stage,
				stage.acceptances().stream().filter((sheet) -> sheet.id().equals(id)).findFirst().orElseThrow());
	}

	public String path(String action) {
		return "/acceptances/" + this.sheet.id() + action;
	}

	public String title() {
		return this.sheet.title() + " " + this.stage.number();
	}

}
