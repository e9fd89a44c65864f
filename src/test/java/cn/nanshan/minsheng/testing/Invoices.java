package cn.nanshan.minsheng.testing;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

import cn.nanshan.minsheng.settlement.InvoiceLine;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Invoices of the tests: each is used once in the whole district, so each is a new one.
 */
public final class Invoices {

	private static final long SOME = 1_000_000_000_000_000_000L;

	private Invoices() {
	}

	/** Returns the twenty digits of an invoice that no payment rests on yet. */
	public static String number() {
		return "26%018d".formatted(ThreadLocalRandom.current().nextLong(SOME));
	}

	/** Returns a new invoice over a sum. */
	public static InvoiceLine over(Money amount, LocalDate issuedOn) {
		return new InvoiceLine("", number(), issuedOn, amount);
	}

	/** Fills the first row of the form with a new invoice over the sum as typed. */
	public static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request, String amount) {
		return typed(request, amount, LocalDate.of(2026, 3, 9));
	}

	/** Fills the first row of the form with a new invoice of that day. */
	public static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request, String amount,
			LocalDate issuedOn) {
		return request.param("lines[0].number", number())
			.param("lines[0].issuedOn", issuedOn.toString())
			.param("lines[0].amount", amount);
	}

}
