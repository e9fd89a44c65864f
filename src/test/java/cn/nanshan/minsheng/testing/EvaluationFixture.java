package cn.nanshan.minsheng.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.Acceptance.Gathering;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Attendance;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.DailyEvaluating;
import cn.nanshan.minsheng.evaluation.DailyEvaluation;
import cn.nanshan.minsheng.evaluation.DailyOpinion;
import cn.nanshan.minsheng.evaluation.EvaluationLists;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings.SeenMeeting;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.MeetingSheet;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.evaluation.Score;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Projects on their way from contract to a filed evaluation, in 大学城社区 of 桃源街道; every step
 * goes through the public use cases.
 */
@Component
public class EvaluationFixture {

	private final JdbcClient jdbc;

	private final Cast cast;

	private final TestClock clock;

	private final StartOfWork startOfWork;

	private final ProgressReporting reporting;

	private final Participations participations;

	private final Completion completion;

	private final AcceptanceWork acceptanceWork;

	private final DailyEvaluating evaluating;

	private final HalfYearMeetings meetings;

	private final EvaluationLists lists;

	private final DeclareInterests interests;

	private final ProjectFixture projects;

	private final ProcurementFixture procurement;

	EvaluationFixture(JdbcClient jdbc, Cast cast, TestClock clock, StartOfWork startOfWork, ProgressReporting reporting,
			Participations participations, Completion completion, AcceptanceWork acceptanceWork,
			DailyEvaluating evaluating, HalfYearMeetings meetings, EvaluationLists lists, DeclareInterests interests,
			ProjectFixture projects, ProcurementFixture procurement) {
		this.jdbc = jdbc;
		this.cast = cast;
		this.clock = clock;
		this.startOfWork = startOfWork;
		this.reporting = reporting;
		this.participations = participations;
		this.completion = completion;
		this.acceptanceWork = acceptanceWork;
		this.evaluating = evaluating;
		this.meetings = meetings;
		this.lists = lists;
		this.interests = interests;
		this.projects = projects;
		this.procurement = procurement;
	}

	/** Returns the number of a service project whose contract was signed today. */
	public String contracted() {
		return contracted(ProjectType.SERVICE);
	}

	/** Returns the number of a project of that type whose contract was signed today. */
	public String contracted(ProjectType type) {
		this.clock.setTo(this.clock.today().minusDays(ApprovalFixture.DAYS));
		return this.procurement.contracted(this.projects.design()
			.named("长者智能手机课堂")
			.type(type)
			.requested("48000")
			.person("罗志强")
			.participation(new Participation(Participation.Stage.DESIGN, this.clock.today(), 18, "现场踏勘和座谈"))
			.budget(DesignBuilder.line("讲师课酬", "20", "1800", "人工标准"), DesignBuilder.line("教材印制", "120", "100", "询价")),
				Money.of(46_800));
	}

	/** Returns the number of a project on which work has begun. */
	public String running() {
		return running(ProjectType.SERVICE);
	}

	public String running(ProjectType type) {
		String number = contracted(type);
		this.startOfWork.start(number, version(number),
				new StartOrder(this.clock.today(), "桃开〔2026〕" + number, "罗志强", "林嘉欣", "", List.of()),
				this.cast.the(Role.COMMUNITY_CLERK));
		return number;
	}

	/**
	 * Returns the number of a running project with a month and residents' part on record.
	 */
	public String nearlyDone() {
		return nearlyDone(ProjectType.SERVICE);
	}

	public String nearlyDone(ProjectType type) {
		String number = running(type);
		this.reporting.report(number,
				new MonthlyProgress(YearMonth.from(this.clock.today()), 100, 40, 20, 320, "", List.of(photo("现场.jpg"))),
				this.cast.the(Role.VENDOR));
		UUID report = this.jdbc
			.sql("select r.id from progress_report r join project p on p.id = r.project_id where p.number = :number")
			.param("number", number)
			.query(UUID.class)
			.single();
		this.reporting.confirm(report, 0, this.cast.the(Role.COMMUNITY_CLERK));
		this.participations.note(number, version(number),
				new Participation(Participation.Stage.IMPLEMENTATION, this.clock.today(), 12, "居民代表旁听并提意见"),
				this.cast.the(Role.COMMUNITY_CLERK));
		this.completion.report(number, version(number), this.clock.today(), "二十次课全部上完", List.of(photo("结课.jpg")),
				this.cast.the(Role.VENDOR));
		return number;
	}

	/** Returns the number of a project that waits for acceptance. */
	public String completed() {
		return completed(ProjectType.SERVICE);
	}

	public String completed(ProjectType type) {
		String number = nearlyDone(type);
		this.completion.confirm(number, version(number), this.cast.the(Role.COMMUNITY_CLERK));
		return number;
	}

	/** Returns the acceptance of a completed project whose group was called together. */
	public UUID accepting() {
		return accepting(completed());
	}

	public UUID accepting(String number) {
		return this.acceptanceWork.organise(number, version(number),
				new Gathering(this.clock.today(), "大学城社区党群服务中心", group(Member.Stance.INVITED)), secretary());
	}

	/** Returns an acceptance in which everything was looked at and signed. */
	public UUID inspected() {
		return inspected(completed());
	}

	public UUID inspected(String number) {
		UUID acceptance = accepting(number);
		record(acceptance, new OnTheSpot(this.clock.today(), "教室 60 平方米", group(Member.Stance.AGREES),
				List.of(new BigDecimal("20"), new BigDecimal("120")), List.of("", "")));
		return acceptance;
	}

	public void record(UUID acceptance, OnTheSpot spot) {
		this.acceptanceWork.record(acceptance, acceptanceVersion(acceptance), spot, List.of(photo("验收.jpg")),
				this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Returns the number of a project that was accepted. */
	public String accepted() {
		String number = completed();
		UUID acceptance = inspected(number);
		declare(secretary());
		this.acceptanceWork.decide(acceptance, acceptanceVersion(acceptance),
				new Decided(AcceptanceVerdict.PASSED, "按合同完成，同意验收", "", null, null), secretary());
		return number;
	}

	/** Adds a daily evaluation by the supervision team. */
	public void evaluateDaily(String number) {
		Actor team = this.cast.the(Role.SUPERVISION_TEAM);
		declare(team);
		this.evaluating.record(number, new DailyOpinion(DailyEvaluation.Method.HOME_VISIT,
				DailyEvaluation.Respondent.BENEFICIARY, 5, 4, "老师耐心", this.clock.today()), team);
	}

	/**
	 * Returns the number of an accepted project whose evaluation is filed with the
	 * street.
	 */
	public String evaluatedAndFiled() {
		String number = accepted();
		HalfYear window = HalfYear.of(this.clock.today());
		reopenIfNeeded(window);
		this.jdbc.sql("""
				select p.number from acceptance a join project p on p.id = a.project_id
				where p.community_code = :community and a.verdict in ('PASSED', 'FAILED')
				and a.decided_on between :first and :last
				and not exists (select 1 from daily_evaluation d where d.project_id = p.id)
				""")
			.param("community", Cast.COMMUNITY)
			.param("first", window.firstDay())
			.param("last", window.lastDay())
			.query(String.class)
			.list()
			.forEach(this::evaluateDaily);
		recordMeeting(window);
		this.meetings.close(seen(window), secretary());
		this.meetings.file(seen(window), "桃评备〔2026〕" + UUID.randomUUID(), this.clock.today(), secretary());
		return number;
	}

	/** Writes down a meeting that speaks of every project of the window. */
	public void recordMeeting(HalfYear window) {
		this.meetings.record(seen(window),
				new MeetingRecord(this.clock.today(), "党群服务中心", Occasion.ALONE, attendance(),
						meeting(window).rows()
							.stream()
							.map((row) -> new Score(row.project().projectId(), 40, 30, 7, new BigDecimal("4.5"), "很好",
									null, null))
							.toList()),
				secretary());
	}

	private void reopenIfNeeded(HalfYear window) {
		if (!meeting(window).isOpen()) {
			this.meetings.reopen(seen(window), "会后又有项目验收", secretary());
		}
	}

	/** Returns everybody the clause names, asked and present. */
	public static List<Attendance> attendance() {
		return List.of(Attendance.Category.values())
			.stream()
			.map((category) -> new Attendance(category, 3, 2))
			.toList();
	}

	public MeetingSheet meeting(HalfYear window) {
		return this.lists.meeting(Cast.COMMUNITY, window, this.clock.today(), secretary());
	}

	public SeenMeeting seen(HalfYear window) {
		return new SeenMeeting(Cast.COMMUNITY, window, meeting(window).version());
	}

	/** Lets a person declare that there is nobody to name. */
	public void declare(Actor actor) {
		this.interests.declare(List.of(), actor);
	}

	public Actor secretary() {
		return this.cast.the(Role.COMMUNITY_SECRETARY);
	}

	/** Returns a group as it should be; the vendor is present without a vote. */
	public static List<Member> group(Member.Stance stance) {
		boolean signed = stance == Member.Stance.AGREES;
		return List.of(new Member("黄秀英", Member.Identity.PARTY_COMMITTEE, stance, signed),
				new Member("罗志强", Member.Identity.RESIDENTS_COMMITTEE, stance, signed),
				new Member("何阿婆", Member.Identity.PROPOSER, stance, signed),
				new Member("孟凡", Member.Identity.VENDOR, signed ? Member.Stance.PRESENT : stance, false));
	}

	public int version(String number) {
		return this.jdbc.sql("select version from project where number = :number")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

	public String state(String number) {
		return this.jdbc.sql("select state from project where number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

	public int acceptanceVersion(UUID acceptance) {
		return this.jdbc.sql("select version from acceptance where id = :id")
			.param("id", acceptance)
			.query(Integer.class)
			.single();
	}

	/** Returns a small real photograph. */
	public static NewFile photo(String name) {
		byte[] bytes = jpeg(64, 48);
		return new NewFile(name, bytes.length, new ByteArrayResource(bytes));
	}

	/** Returns the bytes of a plain picture of that size. */
	public static byte[] jpeg(int width, int height) {
		try (ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", output);
			return output.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the day on which a test may look again, for boundaries. */
	public LocalDate today() {
		return this.clock.today();
	}

}
