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

	private static final String FROM = """
			from annual_budget b join commitment c on c.budget_id = b.id join project p on p.id = c.reference
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
		String place = district ? "b.street_code" : "coalesce(p.community_code, '" + FundLedgerFilter.STREET + "')";
		Conditions where = ScopePredicate.add(new Conditions().and("b.year = :year", "year", year), actor.scope(), "p");
		Map<String, List<TypeLine>> types = types(place, where, year);
		Map<String, Payments> payments = payments(place, where, year);
		Map<String, Money> wholes = district ? budgets(year) : allotted(year, actor);
		TreeSet<String> places = new TreeSet<>(types.keySet());
		places.addAll(wholes.keySet());
		List<ProgressRow> rows = new ArrayList<>();
		for (String code : places) {
			List<TypeLine> lines = types.getOrDefault(code, List.of());
			Payments paid = payments.getOrDefault(code, Payments.NONE);
			SpendingBase base = SpendingBase.of(district, wholes.containsKey(code), sum(lines, TypeLine::overhead));
			rows.add(new ProgressRow(
					code, new TypeShares(lines.stream().collect(Collectors.toMap(TypeLine::type, TypeLine::slice))),
					base, new Spending(whole(base, wholes.getOrDefault(code, Money.ZERO), lines),
							sum(lines, TypeLine::paid), paid.inYear(), paid.inDecember()),
					lines.stream().mapToInt(TypeLine::nearCap).sum()));
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

	private Map<String, List<TypeLine>> types(String place, Conditions where, int year) {
		return this.jdbc
			.sql("select " + place + " as place, p.type, count(*) as counted, sum(c.approved) as approved, "
					+ "sum(c.held) as held, sum(c.paid) as paid, "
					+ "coalesce(sum(c.held) filter (where c.pool), 0) as overhead, count(*) filter (where "
					+ NearCap.CONDITION + ") as near " + FROM + where.where() + " and c.held > 0 group by 1, 2")
			.params(where.parameters())
			.params(this.nearCap.from(year))
			.query((row, index) -> new TypeLine(row.getString("place"), ProjectType.valueOf(row.getString("type")),
					new TypeShares.Slice(row.getInt("counted"), new Money(row.getBigDecimal("approved"))),
					new Money(row.getBigDecimal("held")), new Money(row.getBigDecimal("paid")),
					new Money(row.getBigDecimal("overhead")), row.getInt("near")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(TypeLine::place));
	}

	private Map<String, Payments> payments(String place, Conditions where, int year) {
		Map<String, Payments> found = new LinkedHashMap<>();
		this.jdbc
			.sql("select " + place + " as place, sum(y.amount) as paid, "
					+ "coalesce(sum(y.amount) filter (where y.paid_on >= :december), 0) as late " + FROM + " join "
					+ PaymentFlow.TABLE + " y on y.project_id = c.reference and y.paid_on between :first and :last "
					+ where.where() + " group by 1")
			.params(where.parameters())
			.param("first", LocalDate.of(year, 1, 1))
			.param("december", LocalDate.of(year, 12, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.query((row, index) -> found.put(row.getString("place"),
					new Payments(new Money(row.getBigDecimal("paid")), new Money(row.getBigDecimal("late")))))
			.list();
		return found;
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
		String alias = (actor.scope().level() == Level.STREET) ? "b" : "a";
		Conditions where = ScopePredicate.add(new Conditions().and("a.amount > 0").and("b.year = :year", "year", year),
				actor.scope(), alias);
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
			Money overhead, int nearCap) {
	}

	private record Payments(Money inYear, Money inDecember) {

		static final Payments NONE = new Payments(Money.ZERO, Money.ZERO);

	}

}
