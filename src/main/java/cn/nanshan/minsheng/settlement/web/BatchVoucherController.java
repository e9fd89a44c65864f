package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.BatchPage;
import cn.nanshan.minsheng.settlement.BatchPaying;
import cn.nanshan.minsheng.settlement.BatchReading;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters the vouchers of a whole batch and shows what became of each row. */
@Controller
class BatchVoucherController {

	private final BatchReading reading;

	private final BatchPaying paying;

	private final BatchPages pages;

	private final Clock clock;

	BatchVoucherController(BatchReading reading, BatchPaying paying, BatchPages pages, Clock clock) {
		this.reading = reading;
		this.paying = paying;
		this.pages = pages;
		this.clock = clock;
	}

	@PostMapping("/payments/batches/{id}/vouchers")
	String pay(@PathVariable UUID id, @Valid @ModelAttribute("form") BatchForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		BatchPage batch = this.reading.page(id, actor);
		form.check(LocalDate.now(this.clock), errors);
		if (errors.hasErrors()) {
			return this.pages.show(batch, actor, model);
		}
		List<BatchPaying.Result> results = this.paying.pay(id, form.version(), form.vouchers(batch), actor);
		long paid = results.stream().filter(BatchPaying.Result::paid).count();
		flash.addFlashAttribute("results", results);
		long left = results.size() - paid;
		flash.addFlashAttribute("done",
				"登记 %d 笔".formatted(paid) + ((left > 0) ? "，没有登记成功 %d 笔。".formatted(left) : "。"));
		return "redirect:/payments/batches/" + id;
	}

}
