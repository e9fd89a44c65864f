package cn.nanshan.minsheng.walk;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.settlement.InvoiceLine;
import cn.nanshan.minsheng.settlement.PaymentEnding;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.settlement.ProjectSettlement;
import cn.nanshan.minsheng.settlement.SelfRating;
import cn.nanshan.minsheng.settlement.SelfRatings;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.TestClock;

/** Keeps the budget, pays, settles and archives; and lets days pass. */
final class HandsOnTheMoney {

	/** The year whose money the walk spends. */
	static final int YEAR = TestClock.START.getYear();

	private static final int TARGETS = 4;

	private final TestClock clock;

	private final BudgetKeeping budgets;

	private final PaymentHandling payments;

	private final PaymentEnding endings;

	private final ProjectSettlement settlement;

	private final SelfRatings ratings;

	private final Archiving archiving;

	private final Papers papers;

	private int invoices;

	HandsOnTheMoney(TestClock clock, BudgetKeeping budgets, PaymentHandling payments, PaymentEnding endings,
			ProjectSettlement settlement, SelfRatings ratings, Archiving archiving, Papers papers) {
		this.clock = clock;
		this.budgets = budgets;
		this.payments = payments;
		this.endings = endings;
		this.settlement = settlement;
		this.ratings = ratings;
		this.archiving = archiving;
		this.papers = papers;
	}

	/** Opens the budget of the year. */
	void open(long total, Actor finance) {
		this.budgets.open(YEAR, BudgetAct.even(new Money(Yuan.of(total)), "粤海财〔2026〕3 号"), finance);
	}

	void perform(Turn turn) {
		String number = turn.project().number();
		Actor who = turn.who();
		Money sum = new Money(Yuan.of(turn.sum()));
		switch (turn.move()) {
			case SLEEP -> this.clock.setTo(turn.today().plusDays(Street.NAP));
			case RAISE -> this.budgets.adjust(YEAR, BudgetAct.even(sum, "调增"), who);
			case CUT -> this.budgets.adjust(YEAR, BudgetAct.even(Money.ZERO.minus(sum), "调减"), who);
			case ASK -> this.payments.request(number, new PaymentRequest(PaymentStage.valueOf(turn.reason().name()),
					FundUse.IMPLEMENTATION, sum, List.of(invoice(sum, turn)), "", "按合同支付"), who);
			case REVIEW -> this.payments.review(signature(turn), who);
			case CHECK -> this.payments.check(signature(turn), who);
			case PERMIT -> this.payments.approve(signature(turn), who);
			case SEND_BACK -> this.endings.sendBack(signature(turn), who);
			case PAY -> pay(turn);
			case SETTLE -> this.settlement.settle(number, this.papers.version(turn), new FinalAccount(sum,
					sum.minus(new Money(Yuan.of(turn.project().money().paid()))), turn.today().minusDays(1), "结算书"),
					who);
			case RATE -> this.ratings.rate(number, this.papers.version(turn), allDone(), who);
			case ARCHIVE -> this.archiving.close(number, this.papers.version(turn), "档案室 3 柜", who);
			default -> throw new IllegalArgumentException(turn.toString());
		}
	}

	/** Returns an invoice of its own for each request. */
	private InvoiceLine invoice(Money sum, Turn turn) {
		return new InvoiceLine("", "4403%016d".formatted(++this.invoices), turn.today(), sum);
	}

	private PaymentSignature signature(Turn turn) {
		UUID payment = this.papers.payment(turn);
		return new PaymentSignature(payment, this.papers.payment(turn, payment), "同意");
	}

	private void pay(Turn turn) {
		UUID payment = this.papers.payment(turn);
		this.payments.pay(new PaymentVoucher(payment, this.papers.payment(turn, payment), turn.today(), "记-" + payment),
				turn.who());
	}

	private static List<SelfRating> allDone() {
		return IntStream.range(0, TARGETS).mapToObj((at) -> new SelfRating(at, "已完成", 95)).toList();
	}

}
