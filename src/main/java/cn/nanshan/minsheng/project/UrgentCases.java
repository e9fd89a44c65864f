package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what belongs to urgent projects beside their state (MF-12, MF-13). */
@Component
public class UrgentCases {

	private static final String FROM = """
			select u.*, p.number, p.name, p.state, n.posted_on, c.last_day as contract_due, a.last_day as assess_due
			from urgent_case u join project p on p.id = u.project_id
			left join lateral (select min(posted_on) as posted_on from notice
			  where subject = u.project_id and node = 'URGENT' and lapsed_on is null) n on true
			left join deadline c on c.subject = u.project_id and c.matter = '补签合同'
			left join deadline a on a.subject = u.project_id and a.matter = '事后评估'
			""";

	private static final String OVERDUE = """
			(u.decided_at is null and u.recognise_by < :now
			  or u.recognised is distinct from false and (n.posted_on is null and u.started_on < :today
			    or u.contracted_on is null and p.state in ('RUNNING', 'SUSPENDED') and c.last_day < :today
			    or u.assessed_on is null and a.last_day < :today))
			""";

	private static final String OPEN = """
			(u.decided_at is null or u.recognised and (n.posted_on is null or u.assessed_on is null
			  or u.contracted_on is null and p.state in ('RUNNING', 'SUSPENDED')))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	UrgentCases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what is kept of a project, empty if it never was filed as urgent. */
	public Optional<UrgentCase> of(ProjectId project) {
		return this.jdbc.sql(FROM + " where u.project_id = :id")
			.param("id", project.value())
			.query(UrgentCases::read)
			.optional();
	}

	/** Returns the cases within reach after one, the newest first. */
	List<UrgentCase> list(Standing standing, @Nullable String community, @Nullable UUID after, int size, Actor actor) {
		Conditions where = new Conditions().and("u.street_code = :street", "street", actor.scope().streetCode())
			.and("u.community_code = :own", "own", actor.scope().communityCode())
			.and("u.community_code = :community", "community", community)
			.and("(u.filed_at, u.project_id) < (select filed_at, project_id from urgent_case where project_id = :after)",
					"after", after);
		if (actor.scope().vendorId() != null) {
			where.and("exists (select 1 from contract k where k.project_id = p.id and k.vendor_id = :vendor)", "vendor",
					actor.scope().vendorId());
		}
		if (standing != Standing.ALL) {
			where.and((standing == Standing.OVERDUE) ? OVERDUE : OPEN);
		}
		var query = this.jdbc.sql(FROM + where.where() + " order by u.filed_at desc, u.project_id desc limit " + size)
			.params(where.parameters());
		return ((standing == Standing.OVERDUE) ? query.param("now", now()).param("today", today()) : query)
			.query(UrgentCases::read)
			.list();
	}

	/**
	 * Returns in words what a unit owes past its day.
	 * @param unit code of the community or street that filed
	 * @param until cases that began up to this day
	 */
	List<String> overdueOf(String unit, LocalDate until) {
		Instant now = this.clock.instant();
		return this.jdbc
			.sql(FROM + " where u.unit_code = :unit and u.started_on <= :until and " + OVERDUE
					+ " order by u.started_on, u.project_id limit 20")
			.param("unit", unit)
			.param("until", until)
			.param("now", now())
			.param("today", today())
			.query(UrgentCases::read)
			.list()
			.stream()
			.flatMap((it) -> UrgentDuty.of(it, now)
				.stream()
				.filter((duty) -> duty.light() == UrgentDuty.Light.OVERDUE)
				.map((duty) -> "%s %s（应于 %s 前）".formatted(it.number(), duty.name(), duty.due())))
			.toList();
	}

	/** Returns the share of urgent projects of a community and year. */
	UrgentShare share(String communityCode, int year) {
		return this.jdbc
			.sql("""
					select c.name as community, cast(:year as int) as year, count(p.id) filter (where p.track = 'URGENT') as urgent,
					  count(p.id) as "all"
					from community c left join project p on p.community_code = c.code and p.budget_year = :year
					  and p.state <> 'WITHDRAWN'
					where c.code = :community group by c.name
					""")
			.param("community", communityCode)
			.param("year", year)
			.query(UrgentShare.class)
			.single();
	}

	/** Returns the shares of the communities within reach that used the urgent way. */
	List<UrgentShare> shares(int year, Actor actor) {
		return this.jdbc
			.sql("""
					select c.name as community, cast(:year as int) as year, count(p.id) filter (where p.track = 'URGENT') as urgent,
					  count(p.id) as "all"
					from community c join project p on p.community_code = c.code and p.budget_year = :year and p.state <> 'WITHDRAWN'
					where (cast(:street as text) is null or c.street_code = :street)
					  and (cast(:community as text) is null or c.code = :community)
					group by c.code, c.name having count(p.id) filter (where p.track = 'URGENT') > 0
					order by count(p.id) filter (where p.track = 'URGENT') * 1.0 / count(p.id) desc, c.name limit 200
					""")
			.param("year", year)
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.query(UrgentShare.class)
			.list();
	}

	void add(Project project, UrgentWork work, String unit, Instant recogniseBy, Actor by, Instant now) {
		UrgentCategory category = work.category();
		this.jdbc.sql("""
				insert into urgent_case (project_id, street_code, community_code, unit_code, category, facts, reason,
				  started_on, filed_at, filed_by, filer_name, recognise_by)
				values (:id, :street, :community, :unit, :category, :facts, :reason, :started, :now, :by, :name, :until)
				""")
			.param("id", project.id().value())
			.param("street", project.home().streetCode())
			.param("community", project.home().communityCode())
			.param("unit", unit)
			.param("category", (category != null) ? category.name() : "")
			.param("facts", work.facts())
			.param("reason", work.reason())
			.param("started", work.startedOn())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", by.accountId())
			.param("name", by.name())
			.param("until", recogniseBy.atOffset(ZoneOffset.UTC))
			.update();
	}

	void decide(ProjectId project, UrgentCase.Decision decision) {
		this.jdbc
			.sql("""
					update urgent_case set recognised = :recognised, decided_at = :at, decided_by = :by, decider_name = :name,
					  decision_words = :words, late_reason = :late where project_id = :id
					""")
			.param("recognised", decision.recognised())
			.param("at", decision.at().atOffset(ZoneOffset.UTC))
			.param("by", decision.by())
			.param("name", decision.name())
			.param("words", decision.words())
			.param("late", decision.lateReason())
			.param("id", project.value())
			.update();
	}

	void contracted(ProjectId project, LocalDate on) {
		this.jdbc.sql("update urgent_case set contracted_on = :on where project_id = :id")
			.param("on", on)
			.param("id", project.value())
			.update();
	}

	/** Returns whether it was kept; one that is concluded stays as it is. */
	boolean assess(ProjectId project, UrgentAssessment words, Actor by) {
		return this.jdbc
			.sql("""
					update urgent_case set necessity = :necessity, price = :price, effect = :effect, results = :results,
					  on_late_publicity = :publicity, on_late_recognition = :recognition, assessed_on = :on, assessed_by = :by,
					  assessor_name = :name where project_id = :id and assessed_on is null
					""")
			.param("necessity", words.necessity())
			.param("price", words.price())
			.param("effect", words.effect())
			.param("results", words.results())
			.param("publicity", words.onLatePublicity())
			.param("recognition", words.onLateRecognition())
			.param("on", today())
			.param("by", by.accountId())
			.param("name", by.name())
			.param("id", project.value())
			.update() == 1;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static UrgentCase read(ResultSet row, int index) throws SQLException {
		OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
		LocalDate assessed = row.getObject("assessed_on", LocalDate.class);
		return new UrgentCase(new ProjectId(row.getObject("project_id", UUID.class)), row.getString("number"),
				row.getString("name"), ProjectState.valueOf(row.getString("state")), row.getString("community_code"),
				row.getString("unit_code"), UrgentCategory.valueOf(row.getString("category")), row.getString("facts"),
				row.getString("reason"), row.getObject("started_on", LocalDate.class),
				new UrgentCase.Filed(row.getObject("filed_at", OffsetDateTime.class).toInstant(),
						row.getObject("filed_by", UUID.class), row.getString("filer_name")),
				row.getObject("recognise_by", OffsetDateTime.class).toInstant(),
				(decided != null) ? new UrgentCase.Decision(row.getBoolean("recognised"), decided.toInstant(),
						row.getObject("decided_by", UUID.class), row.getString("decider_name"),
						row.getString("decision_words"), row.getString("late_reason")) : null,
				row.getObject("posted_on", LocalDate.class), row.getObject("contract_due", LocalDate.class),
				row.getObject("contracted_on", LocalDate.class), row.getObject("assess_due", LocalDate.class),
				(assessed != null) ? new UrgentAssessment(row.getString("necessity"), row.getString("price"),
						row.getString("effect"), row.getString("results"), row.getString("on_late_publicity"),
						row.getString("on_late_recognition")) : null,
				assessed, row.getString("assessor_name"));
	}

	/** Which cases a list shows. */
	public enum Standing {

		ALL("全部"), OPEN("未办结"), OVERDUE("有逾期");

		private final String label;

		Standing(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
