package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import cn.nanshan.minsheng.workflow.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * One of the four dated things an urgent project owes: recognition, publicity, contract,
 * assessment.
 *
 * @param name what is owed
 * @param due until when, in words; 北京时间 where an hour counts
 * @param why page that explains the day, absent while there is none
 * @param light how it stands
 * @param words how it stands, in words
 */
public record UrgentDuty(String name, String due, @Nullable String why, Light light, String words) {

	/** Name of the recognition's task and deadline. */
	static final String RECOGNISE = "应急认定";

	/** Name of the publicity's task and deadline. */
	static final String PUBLISH = "公示应急先行实施";

	/** Name of the contract's deadline. */
	static final String CONTRACT = "补签合同";

	/** Name of the assessment's task and deadline. */
	static final String ASSESS = "事后评估";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** The five ways a duty stands. */
	public enum Light {

		/** Nothing is owed yet. */
		NOT_YET("未到", "NOT_REACHED"),

		/** Owed, with time left. */
		OPEN("待办", "NEEDS_ACTION"),

		/** Past its day and not done. */
		OVERDUE("逾期", "OVERDUE"),

		/** Done in time. */
		DONE("完成", "DONE"),

		/** Done, but after its day. */
		LATE("迟办", "BREACHED");

		private final String label;

		private final String status;

		Light(String label, String status) {
			this.label = label;
			this.status = status;
		}

		public String label() {
			return this.label;
		}

		/** Returns what the word of the tag does not say, absent if it says it all. */
		public @Nullable String note() {
			return (this == LATE) ? this.label : null;
		}

		/** Returns the name of the tag that shows it. */
		public String status() {
			return this.status;
		}

	}

	/** Returns from when it will be counted, empty once it has a last day. */
	public String notYet() {
		return (this.why == null) ? this.due : "";
	}

	/** Returns the duties of a case as they stand. */
	static List<UrgentDuty> of(UrgentCase it, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, ZONE);
		return it.wasRefused() ? List.of(recognition(it, now))
				: List.of(recognition(it, now), publicity(it, today), contract(it, today), assessment(it, today));
	}

	/** Returns an instant as the pages show it. */
	public static String hour(Instant at) {
		return HOUR.format(at.atZone(ZONE)) + "（北京时间）";
	}

	private static UrgentDuty recognition(UrgentCase it, Instant now) {
		UrgentCase.Decision decision = it.decision();
		String why = Deadlines.href(it.project().value(), RECOGNISE);
		if (decision == null) {
			Light light = now.isAfter(it.recogniseBy()) ? Light.OVERDUE : Light.OPEN;
			return new UrgentDuty(RECOGNISE, hour(it.recogniseBy()), why, light, "等街道分管领导认定");
		}
		String words = (decision.recognised() ? "认定为应急项目" : "不认定，转普通项目") + "，" + decision.name() + "，"
				+ hour(decision.at());
		return new UrgentDuty(RECOGNISE, hour(it.recogniseBy()), why, it.wasDecidedLate() ? Light.LATE : Light.DONE,
				it.wasDecidedLate() ? words + "，迟于 24 小时：" + decision.lateReason() : words);
	}

	private static UrgentDuty publicity(UrgentCase it, LocalDate today) {
		return new UrgentDuty(PUBLISH, it.startedOn().toString(), Deadlines.href(it.project().value(), PUBLISH),
				light(it.startedOn(), it.postedOn(), today), it.publicityInWords());
	}

	private static UrgentDuty contract(UrgentCase it, LocalDate today) {
		LocalDate due = it.contractDue();
		LocalDate signed = it.contractedOn();
		if (due == null) {
			return new UrgentDuty(CONTRACT, "认定后起算", null, Light.NOT_YET, "");
		}
		boolean ended = signed == null && it.state() != ProjectState.RUNNING && it.state() != ProjectState.SUSPENDED;
		return new UrgentDuty(CONTRACT, due.toString(), Deadlines.href(it.project().value(), CONTRACT),
				ended ? Light.DONE : light(due, signed, today),
				ended ? "项目已终止，没有签合同" : (signed != null) ? signed + " 签订" : "还没有签合同");
	}

	private static UrgentDuty assessment(UrgentCase it, LocalDate today) {
		LocalDate due = it.assessDue();
		LocalDate done = it.assessedOn();
		return (due == null) ? new UrgentDuty(ASSESS, "完工后起算", null, Light.NOT_YET, "")
				: new UrgentDuty(ASSESS, due.toString(), Deadlines.href(it.project().value(), ASSESS),
						light(due, done, today), (done != null) ? it.assessor() + "，" + done : "等专责小组评估");
	}

	private static Light light(LocalDate due, @Nullable LocalDate done, LocalDate today) {
		if (done != null) {
			return done.isAfter(due) ? Light.LATE : Light.DONE;
		}
		return today.isAfter(due) ? Light.OVERDUE : Light.OPEN;
	}

}
