package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The types of a year's projects and how far their money is spent (L12): by street for
 * the district, by community for a street or a community. A street's whole is its budget;
 * a community's is what it was allotted, and what is held for its projects while nothing
 * was.
 */
@UseCase
@Transactional(readOnly = true)
public class SpendingProgress {

	private static final String TYPES = """
			t.type, sum(t.holding) as counted, sum(t.holding_approved) as approved, sum(t.held) as held,
			sum(t.paid) as paid, coalesce(sum(t.held) filter (where t.pool), 0) as overhead
			from annual_budget b join commitment_tally t on t.budget_id = b.id and t.holding > 0 and t.type is not null
			""";

	private static final String NEAR = """
			count(*) as counted
			from annual_budget b join commitment c on c.budget_id = b.id join project p on p.id = c.reference
			""";

	private static final String PAYMENTS = """
			coalesce(sum(y.amount), 0) as paid, coalesce(sum(y.amount) filter (where y.day >= :december), 0) as late
			from (select street_code, community_code, amount, month as day from payment_tallied
			  where year = :year and state = 'PAID' and month between :first and :last
			  union all
			  select p.street_code, p.community_code, -r.amount, r.refunded_on
			  from payment_refund r join payment p on p.id = r.payment_id join project j on j.id = p.project_id
			  where r.state = 'CONFIRMED' and r.refunded_on between :first and :last and j.budget_year = :year) y
			""";

	private final JdbcClient jdbc;

	private final NearCap nearCap;

	SpendingProgress(JdbcClient jdbc, NearCap nearCap) {
		this.jdbc = jdbc;
		this.nearCap = nearCap;
	}

	/** Returns the places that have money of a year, by their codes. */
	@AnyStaff(action = "查看类型结构与预算执行进度")
	public List<ProgressRow> of(int year, Actor actor) {
		boolean district = actor.scope().level() == Level.DISTRICT;
		Map<String, List<TypeLine>> types = types(year, actor);
		Map<String, Integer> near = near(year, actor);
		Map<String, Payments> payments = payments(year, actor);
		Map<String, Money> wholes = district ? budgets(year) : allotted(year, actor);
		TreeSet<String> places = new TreeSet<>(types.keySet());
		places.addAll(wholes.keySet());
		List<ProgressRow> rows = new ArrayList<>();
		for (String code : places) {
			List<TypeLine> lines = types.getOrDefault(code, List.of());
			Payments paid = payments.getOrDefault(code, Payments.NONE);
			SpendingBase base = SpendingBase.of(district, wholes.containsKey(code), sum(lines, TypeLine::overhead));
			rows.add(
					new ProgressRow(code,
							new TypeShares(lines.stream().collect(Collectors.toMap(TypeLine::type, TypeLine::slice))),
							base,
							new Spending(whole(base, wholes.getOrDefault(code, Money.ZERO), lines),
									sum(lines, TypeLine::paid), paid.inYear(), paid.inDecember()),
							near.getOrDefault(code, 0)));
		}
		return rows;
	}

	private static Money whole(SpendingBase base, Money set, List<TypeLine> lines) {
		return switch (base) {
			case BUDGET, ALLOTTED -> set;
			case ALLOTTED_AND_OVERHEAD -> set.plus(sum(lines, TypeLine::overhead));
			case HELD, NONE, MIXED -> sum(lines, TypeLine::held);
		};
	}

	private static Money sum(List<TypeLine> lines, Function<TypeLine, Money> part) {
		return Money.sum(lines.stream().map(part).toList());
	}

	private Map<String, List<TypeLine>> types(int year, Actor actor) {
		Conditions where = within(year, actor, streetLevel(actor) ? "b" : "t");
		return this.jdbc.sql("select " + place(actor, "b", "t") + TYPES + where.where() + " group by 1, 2")
			.params(where.parameters())
			.query((row, index) -> new TypeLine(row.getString("place"), ProjectType.valueOf(row.getString("type")),
					new TypeShares.Slice(row.getInt("counted"), new Money(row.getBigDecimal("approved"))),
					new Money(row.getBigDecimal("held")), new Money(row.getBigDecimal("paid")),
					new Money(row.getBigDecimal("overhead"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(TypeLine::place));
	}

	private Map<String, Integer> near(int year, Actor actor) {
		Conditions where = within(year, actor, "p").and(NearCap.CONDITION);
		Map<String, Integer> found = new LinkedHashMap<>();
		this.jdbc.sql("select " + place(actor, "b", "p") + NEAR + where.where() + " group by 1")
			.params(where.parameters())
			.params(this.nearCap.from(year))
			.query((row, index) -> found.put(row.getString("place"), row.getInt("counted")))
			.list();
		return found;
	}

	private Map<String, Payments> payments(int year, Actor actor) {
		Conditions where = ScopePredicate.add(new Conditions(), actor.scope(), "y");
		Map<String, Payments> found = new LinkedHashMap<>();
		this.jdbc.sql("select " + place(actor, "y", "y") + PAYMENTS + where.where() + " group by 1")
			.params(where.parameters())
			.param("year", year)
			.param("first", LocalDate.of(year, 1, 1))
			.param("december", LocalDate.of(year, 12, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.query((row, index) -> found.put(row.getString("place"),
					new Payments(new Money(row.getBigDecimal("paid")), new Money(row.getBigDecimal("late")))))
			.list();
		return found;
	}

	/** Returns the column by which the reader's lines are told apart. */
	private static String place(Actor actor, String street, String community) {
		return ((actor.scope().level() == Level.DISTRICT) ? street + ".street_code"
				: "coalesce(" + community + ".community_code, '" + FundLedgerFilter.STREET + "')") + " as place, ";
	}

	private static Conditions within(int year, Actor actor, String reach) {
		return ScopePredicate.add(new Conditions().and("b.year = :year", "year", year), actor.scope(), reach);
	}

	private static boolean streetLevel(Actor actor) {
		return actor.scope().level() == Level.STREET;
	}

	private Map<String, Money> budgets(int year) {
		Map<String, Money> found = new LinkedHashMap<>();
		this.jdbc.sql("select street_code, total from annual_budget where year = :year")
			.param("year", year)
			.query((row, index) -> Objects.requireNonNullElse(
					found.put(row.getString("street_code"), new Money(row.getBigDecimal("total"))), Money.ZERO))
			.list();
		return found;
	}

	/** Returns what was allotted within the reader's street, a community's own only. */
	private Map<String, Money> allotted(int year, Actor actor) {
		Map<String, Money> found = new LinkedHashMap<>();
		Conditions where = within(year, actor, streetLevel(actor) ? "b" : "a").and("a.amount > 0");
		this.jdbc.sql("""
				select coalesce(a.community_code, :street) as place, a.amount
				from allocation a join annual_budget b on b.id = a.budget_id
				""" + where.where())
			.params(where.parameters())
			.param("street", FundLedgerFilter.STREET)
			.query((row, index) -> Objects.requireNonNullElse(
					found.put(row.getString("place"), new Money(row.getBigDecimal("amount"))), Money.ZERO))
			.list();
		return found;
	}

	private record TypeLine(String place, ProjectType type, TypeShares.Slice slice, Money held, Money paid,
			Money overhead) {
	}

	private record Payments(Money inYear, Money inDecember) {

		static final Payments NONE = new Payments(Money.ZERO, Money.ZERO);

	}

}
