package cn.nanshan.minsheng.settlement.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.BatchChanging;
import cn.nanshan.minsheng.settlement.BatchLine;
import cn.nanshan.minsheng.settlement.BatchMaking;
import cn.nanshan.minsheng.settlement.BatchPage;
import cn.nanshan.minsheng.settlement.BatchReading;
import cn.nanshan.minsheng.settlement.BatchRefused;
import cn.nanshan.minsheng.settlement.PaymentList;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes, shows, hands out and changes batches for the bank. */
@Controller
@RequestMapping("/payments/batches")
class BatchController {

	private static final int SIZE = 20;

	private final BatchReading reading;

	private final BatchMaking making;

	private final BatchChanging changing;

	private final PaymentList payments;

	private final PaymentTables tables;

	private final BatchPages pages;

	private final Clock clock;

	BatchController(BatchReading reading, BatchMaking making, BatchChanging changing, PaymentList payments,
			PaymentTables tables, BatchPages pages, Clock clock) {
		this.reading = reading;
		this.making = making;
		this.changing = changing;
		this.payments = payments;
		this.tables = tables;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Long after, Actor actor, Model model) {
		List<BatchLine> found = this.reading.list(after, SIZE + 1, actor);
		List<BatchLine> shown = found.subList(0, Math.min(SIZE, found.size()));
		model.addAttribute("rows", shown);
		model.addAttribute("links", PageLinks.of("/payments/batches", null,
				(found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).key()) : null, "每页 " + SIZE + " 批，新的在前"));
		return "settlement/batches";
	}

	/** Takes the ticked payments, or all that the filter holds. */
	@PostMapping
	String make(@RequestParam(required = false) @Nullable List<UUID> payment,
			@RequestParam(defaultValue = "false") boolean all, PaymentQuery query, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		List<UUID> chosen = all ? this.payments.approved(query.filter(), actor)
				: (payment != null) ? payment : List.of();
		try {
			UUID batch = this.making.make(chosen, actor);
			flash.addFlashAttribute("done", "付款批次已生成，可以下载给银行。");
			return "redirect:/payments/batches/" + batch;
		}
		catch (BatchRefused refused) {
			model.addAttribute("ticked", Set.copyOf(chosen));
			model.addAttribute("page", this.tables.of(query, refused.findings(), actor));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "settlement/payments";
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		BatchPage batch = this.reading.page(id, actor);
		model.addAttribute("form", BatchForm.on(LocalDate.now(this.clock), batch));
		return this.pages.show(batch, actor, model);
	}

	@GetMapping("/{id}/sheet")
	void sheet(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
		BatchPage batch = this.reading.handOut(id, actor);
		Download.workbook("付款批次-%s.xlsx".formatted(batch.number()), response);
		BatchWorkbook.write(batch, actor, response.getOutputStream());
	}

	@PostMapping("/{id}/payments/{payment}/removal")
	String takeOut(@PathVariable UUID id, @PathVariable UUID payment, @RequestParam int version, Actor actor,
			RedirectAttributes flash) {
		this.changing.takeOut(id, version, payment, actor);
		flash.addFlashAttribute("done", "已移出批次，这笔支付可以另行办理。");
		return "redirect:/payments/batches/" + id;
	}

	@PostMapping("/{id}/dissolution")
	String dissolve(@PathVariable UUID id, @RequestParam int version, Actor actor, RedirectAttributes flash) {
		this.changing.dissolve(id, version, actor);
		flash.addFlashAttribute("done", "批次已解散，其中的支付可以重新组批。");
		return "redirect:/payments/batches/" + id;
	}

}
