package cn.nanshan.minsheng.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.Acceptance.Gathering;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.Interruption;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.EvaluationFixture;

/** Carries projects out, accepts and evaluates them. */
final class HandsOnTheWork {

	private static final List<NewFile> PHOTO = List.of(EvaluationFixture.photo("现场.jpg"));

	private final StartOfWork startOfWork;

	private final Interruption interruption;

	private final ProgressReporting reporting;

	private final Participations participations;

	private final Completion completion;

	private final AcceptanceWork acceptances;

	private final HandsOnTheEvaluation evaluation;

	private final Papers papers;

	HandsOnTheWork(StartOfWork startOfWork, Interruption interruption, ProgressReporting reporting,
			Participations participations, Completion completion, AcceptanceWork acceptances,
			HandsOnTheEvaluation evaluation, Papers papers) {
		this.startOfWork = startOfWork;
		this.interruption = interruption;
		this.reporting = reporting;
		this.participations = participations;
		this.completion = completion;
		this.acceptances = acceptances;
		this.evaluation = evaluation;
		this.papers = papers;
	}

	void perform(Turn turn) {
		String number = turn.project().number();
		int version = this.papers.version(turn);
		Actor who = turn.who();
		LocalDate today = turn.today();
		Money sum = new Money(Yuan.of(turn.sum()));
		switch (turn.move()) {
			case START -> this.startOfWork.start(number, version,
					new StartOrder(today, "开〔2026〕" + number, "社区责任人", "街道责任人", "", List.of()), who);
			case SUSPEND -> this.interruption.suspend(number, version, "雨季停工", today.plusDays(20), who);
			case RESUME -> this.interruption.resume(number, version, "天晴", who);
			case TERMINATE -> this.interruption.terminate(number, version, "执行单位退出", sum, "审定单", who);
			case REPORT_MONTH ->
				this.reporting.report(number, new MonthlyProgress(turn.month(), 100, 40, 20, 320, "", PHOTO), who);
			case CONFIRM_MONTH -> {
				UUID month = this.papers.month(turn);
				this.reporting.confirm(month, this.papers.month(turn, month), who);
			}
			case TAKE_PART -> this.participations.note(number, version,
					new Participation(Participation.Stage.IMPLEMENTATION, today, 12, "居民代表旁听"), who);
			case REPORT_DONE -> this.completion.report(number, version, today, "全部做完", PHOTO, who);
			case RETURN_DONE -> this.completion.sendBack(number, version, "还差一处", who);
			case CONFIRM_DONE -> this.completion.confirm(number, version, who);
			case EVALUATE_DAILY -> this.evaluation.evaluateDaily(number, today, who);
			case EVALUATE -> this.evaluation.meet(today);
			default -> inspect(turn, sum);
		}
	}

	private void inspect(Turn turn, Money worth) {
		UUID acceptance = this.papers.acceptance(turn);
		int version = this.papers.acceptance(turn, acceptance);
		Actor who = turn.who();
		LocalDate today = turn.today();
		switch (turn.move()) {
			case ORGANISE -> this.acceptances.organise(turn.project().number(), this.papers.version(turn),
					new Gathering(today, "党群服务中心", EvaluationFixture.group(Member.Stance.INVITED)), who);
			case LOOK -> this.acceptances.record(acceptance, version, new OnTheSpot(today, "测量属实",
					EvaluationFixture.group(Member.Stance.AGREES), List.of(BigDecimal.ONE), List.of("")), PHOTO, who);
			case ACCEPT -> this.acceptances.decide(acceptance, version,
					new Decided(AcceptanceVerdict.PASSED, "同意验收", "", null, null), who);
			case RECTIFY -> this.acceptances.decide(acceptance, version,
					new Decided(AcceptanceVerdict.RECTIFY, "有缺陷", "补齐", today.plusDays(30), null), who);
			case REJECT_WORK -> this.acceptances.decide(acceptance, version,
					new Decided(AcceptanceVerdict.FAILED, "不合格", "", null, worth), who);
			case MEND -> this.acceptances.rectified(acceptance, version, "已补齐", PHOTO, who);
			default -> throw new IllegalArgumentException(turn.toString());
		}
	}

}
