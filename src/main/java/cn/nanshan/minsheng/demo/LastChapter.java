package cn.nanshan.minsheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.evaluation.Attendance;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings.SeenMeeting;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.evaluation.Score;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.settlement.InvoiceLine;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.settlement.ProjectSettlement;
import cn.nanshan.minsheng.settlement.SelfRating;
import cn.nanshan.minsheng.settlement.SelfRatings;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.NoticeNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments, the half-year's evaluation, the final account and the closed dossier. */
@Component
class LastChapter {

	private final PaymentHandling payments;

	private final HalfYearMeetings meetings;

	private final ProjectSettlement settlement;

	private final SelfRatings ratings;

	private final Archiving archiving;

	private final SecondChapter notices;

	private final Versions versions;

	private final JdbcClient jdbc;

	LastChapter(PaymentHandling payments, HalfYearMeetings meetings, ProjectSettlement settlement, SelfRatings ratings,
			Archiving archiving, SecondChapter notices, Versions versions, JdbcClient jdbc) {
		this.payments = payments;
		this.meetings = meetings;
		this.settlement = settlement;
		this.ratings = ratings;
		this.archiving = archiving;
		this.notices = notices;
		this.versions = versions;
		this.jdbc = jdbc;
	}

	/** Pays the first tranche of work under way. */
	void payFirst(Telling story) {
		if (story.goesPast(Ending.CONTRACTED)) {
			pay(story, PaymentStage.ADVANCE, story.contractSum().times(new BigDecimal("0.4")));
		}
	}

	/**
	 * Scores every project of a community that was accepted in a half-year, and files it.
	 */
	void evaluate(Telling story, HalfYear window, LocalDate heldOn) {
		String community = story.plan().communityCode();
		List<UUID> accepted = this.jdbc.sql("""
				select a.project_id from acceptance a join project p on p.id = a.project_id
				where p.community_code = :community and a.verdict in ('PASSED', 'FAILED')
				and a.decided_on between :first and :last
				""")
			.param("community", community)
			.param("first", window.firstDay())
			.param("last", window.lastDay())
			.query(UUID.class)
			.list();
		if (accepted.isEmpty()) {
			return;
		}
		story.notBefore(heldOn);
		Actor secretary = story.the(Role.COMMUNITY_SECRETARY);
		List<Attendance> attendance = Arrays.stream(Attendance.Category.values())
			.map((category) -> new Attendance(category, 4, 3))
			.toList();
		List<Score> scores = accepted.stream()
			.map((project) -> new Score(project, 40, 30, 8, new BigDecimal("4.5"), "居民满意，希望继续", null, null))
			.toList();
		this.meetings.record(seen(community, window),
				new MeetingRecord(story.day(), "党群服务中心会议室", Occasion.YEAR_REPORT, attendance, scores), secretary);
		this.meetings.close(seen(community, window), secretary);
		this.meetings.file(seen(community, window), "PJ-" + story.plan().streetCode() + "-" + window.code(),
				story.day(), secretary);
		this.meetings.receive(seen(community, window), story.the(Role.STREET_CLERK));
	}

	private SeenMeeting seen(String community, HalfYear window) {
		return new SeenMeeting(community, window, this.versions.halfYear(community, window.code()));
	}

	/** Settles and archives. */
	void close(Telling story) {
		if (!story.goesPast(Ending.ACCEPTED)) {
			return;
		}
		Money first = story.contractSum().times(new BigDecimal("0.4"));
		story.later(3);
		pay(story, PaymentStage.FINAL, story.contractSum().minus(first));
		story.later(2);
		this.settlement.settle(story.number(), this.versions.project(story.number()),
				new FinalAccount(story.contractSum(), "结算书 JS-" + story.number()), story.the(Role.STREET_FINANCE));
		if (!story.goesPast(Ending.SETTLED)) {
			return;
		}
		this.notices.publish(story, NoticeNode.ACCEPTANCE, "验收评价结果公示", "本项目验收合格，居民评价合格，现予公示。");
		this.ratings.rate(story.number(), this.versions.project(story.number()),
				IntStream.range(0, 4).mapToObj((target) -> new SelfRating(target, "已按目标完成", 95)).toList(),
				story.the(Role.COMMUNITY_CLERK));
		story.later(8);
		this.archiving.close(story.number(), this.versions.project(story.number()), "街道档案室 3 柜 2 层",
				story.the(Role.STREET_CLERK));
	}

	private void pay(Telling story, PaymentStage stage, Money amount) {
		UUID id = this.payments.request(story.number(), new PaymentRequest(stage, FundUse.IMPLEMENTATION, amount,
				List.of(invoice(story, stage, amount)), "", stage.label()), story.the(Role.COMMUNITY_CLERK));
		this.payments.review(signed(id), story.the(Role.STREET_CLERK));
		story.later(1);
		this.payments.check(signed(id), story.the(Role.STREET_FINANCE));
		this.payments.approve(signed(id), story.the(Role.STREET_LEADER));
		story.later(1);
		this.payments.pay(new PaymentVoucher(id, this.versions.payment(id), story.day(),
				"记-%d-%s".formatted(story.plan().index() + 1, stage.label())), story.the(Role.STREET_FINANCE));
	}

	private static InvoiceLine invoice(Telling story, PaymentStage stage, Money amount) {
		return new InvoiceLine("",
				"2544%014d%s".formatted(story.plan().index(), (stage == PaymentStage.FINAL) ? "02" : "01"), story.day(),
				amount);
	}

	private PaymentSignature signed(UUID id) {
		return new PaymentSignature(id, this.versions.payment(id), "同意");
	}

}
