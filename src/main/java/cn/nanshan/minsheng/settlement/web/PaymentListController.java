package cn.nanshan.minsheng.settlement.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.PaymentFilter;
import cn.nanshan.minsheng.settlement.PaymentList;
import cn.nanshan.minsheng.web.Download;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists payments on screen and as a file; both answer the same address. */
@Controller
class PaymentListController {

	private final PaymentTables tables;

	private final PaymentList payments;

	private final Clock clock;

	PaymentListController(PaymentTables tables, PaymentList payments, Clock clock) {
		this.tables = tables;
		this.payments = payments;
		this.clock = clock;
	}

	@GetMapping("/payments")
	String list(PaymentQuery query, Actor actor, Model model) {
		model.addAttribute("page", this.tables.of(query, List.of(), actor));
		return "settlement/payments";
	}

	@GetMapping("/payments/export")
	void export(PaymentQuery query, Actor actor, HttpServletResponse response) throws IOException {
		LocalDate today = LocalDate.now(this.clock);
		PaymentFilter filter = query.filter();
		Download.workbook("支付-%s.xlsx".formatted(today), response);
		try (PaymentWorkbook workbook = new PaymentWorkbook(response.getOutputStream(), actor, today)) {
			this.payments.each(filter, actor, workbook::add);
			workbook.foot(this.payments.sums(filter, actor));
		}
	}

}
