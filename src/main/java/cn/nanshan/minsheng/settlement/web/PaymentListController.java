package cn.nanshan.minsheng.settlement.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.PaymentList;
import cn.nanshan.minsheng.settlement.PaymentRow;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists payments. */
@Controller
class PaymentListController {

	private static final int SIZE = 20;

	private final PaymentList payments;

	PaymentListController(PaymentList payments) {
		this.payments = payments;
	}

	@GetMapping("/payments")
	String list(@RequestParam(required = false) @Nullable PaymentState state,
			@RequestParam(required = false) @Nullable Long after, Actor actor, Model model) {
		List<PaymentRow> found = this.payments.page(state, after, SIZE + 1, actor);
		List<PaymentRow> shown = found.subList(0, Math.min(SIZE, found.size()));
		String next = (found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).key()) : null;
		String address = "/payments" + ((state != null) ? "?state=" + state : "");
		model.addAttribute("rows", shown);
		model.addAttribute("state", state);
		model.addAttribute("states", Choice.of(PaymentState.class, PaymentState::label));
		model.addAttribute("links", PageLinks.of(address, null, next, "每页 " + SIZE + " 笔，新申请的在前"));
		return "settlement/payments";
	}

}
