package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.ProjectReading;
import cn.nanshan.minsheng.project.ProjectSheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Prints the application F03. */
@Controller
class ApplicationSheetController {

	private final ProjectReading reading;

	private final DemandReading demands;

	private final Places places;

	ApplicationSheetController(ProjectReading reading, DemandReading demands, Places places) {
		this.reading = reading;
		this.demands = demands;
		this.places = places;
	}

	@GetMapping("/projects/{number}/print/F03")
	String print(@PathVariable String number, Actor actor, Model model) {
		ProjectSheet sheet = this.reading.show(number, actor);
		model.addAttribute("page",
				new ApplicationSheet(sheet, this.places.streetName(sheet.home().streetCode()),
						this.places.communityName(sheet.home().communityCode()),
						this.demands.of(sheet.design().demands(), actor)));
		return "project/print-f03";
	}

}
