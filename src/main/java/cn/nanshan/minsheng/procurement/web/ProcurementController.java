package cn.nanshan.minsheng.procurement.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.ContractRow;
import cn.nanshan.minsheng.procurement.ProcurementReading;
import cn.nanshan.minsheng.procurement.ProcurementRow;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists procurements and contracts, and shows a contract. */
@Controller
class ProcurementController {

	private static final int SIZE = 20;

	private final ProcurementReading reading;

	ProcurementController(ProcurementReading reading) {
		this.reading = reading;
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

	@Bean
	static NavigationEntry procurementsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 10, "采购", "/procurements");
	}

	@Bean
	static NavigationEntry contractsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 15, "合同", "/contracts");
	}

}
