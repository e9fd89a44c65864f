package cn.nanshan.minsheng.procurement.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.ContractRow;
import cn.nanshan.minsheng.procurement.ProcurementReading;
import cn.nanshan.minsheng.procurement.ProcurementRow;
import cn.nanshan.minsheng.procurement.ProcurementWaivers;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists procurements and contracts, shows a contract, and takes justifications. */
@Controller
class ProcurementController {

	private static final int SIZE = 20;

	private final ProcurementReading reading;

	private final ProcurementWaivers waivers;

	ProcurementController(ProcurementReading reading, ProcurementWaivers waivers) {
		this.reading = reading;
		this.waivers = waivers;
	}

	@GetMapping("/procurements")
	String procurements(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<ProcurementRow> rows = this.reading.procurements(after, SIZE + 1, actor);
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("links", PageLinks.of("/procurements", null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 项，开始日期从近到远"));
		return "procurement/procurements";
	}

	@GetMapping("/contracts")
	String contracts(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<ContractRow> rows = this.reading.contracts(after, SIZE + 1, actor);
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("links", PageLinks.of("/contracts", null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 份，签订日期从近到远"));
		return "procurement/contracts";
	}

	@GetMapping("/contracts/{id}")
	String contract(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.reading.contract(id, actor));
		return "procurement/contract";
	}

	@GetMapping("/projects/{number}/procurement")
	String tracker(@PathVariable String number) {
		return "redirect:/projects/{number}?tab=procurement";
	}

	@PostMapping("/projects/{number}/procurement/waivers")
	String waive(@PathVariable String number, @RequestParam String clauseId, @RequestParam String justification,
			@RequestParam String basis, @RequestParam String minutesNumber, Actor actor, RedirectAttributes redirect) {
		if (justification.isBlank() || basis.isBlank() || minutesNumber.isBlank()) {
			throw new Refused("理由、依据和会议纪要号都要写明，例外才能成立。请返回补齐。");
		}
		this.waivers.give(number, clauseId, justification.strip(), basis.strip(), minutesNumber.strip(), actor);
		redirect.addFlashAttribute("done", "已说明理由，列入例外事项清单；有例外的采购须集体研究");
		return "redirect:/projects/{number}?tab=procurement";
	}

	@Bean
	static NavigationEntry procurementsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 10, "采购", "/procurements");
	}

	@Bean
	static NavigationEntry contractsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 15, "合同", "/contracts");
	}

}
