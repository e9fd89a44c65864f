package cn.nanshan.minsheng.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Shows what came in beside the fund: of a project, and of a year over all projects. */
@UseCase
@Transactional(readOnly = true)
public class ContributionReading {

	private static final String SUMS = """
			sum(c.amount) filter (where c.kind = 'RAISED') as raised, sum(c.amount) filter (where c.kind = 'DONATED') as given""";

	private final Projects projects;

	private final ContributionStore store;

	private final JdbcClient jdbc;

	ContributionReading(Projects projects, ContributionStore store, JdbcClient jdbc) {
		this.projects = projects;
		this.store = store;
		this.jdbc = jdbc;
	}

	/** Returns the entries of a project; whoever works for it sees none of them. */
	@AnyStaff(action = "查看自筹和捐助")
	public Contributions of(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new Contributions(project.outline().selfRaised(), project.outline().donated(),
				(actor.scope().level() == Level.VENDOR) ? List.of() : this.store.of(project.id().value()));
	}

	/** Returns one entry of a project. */
	@AnyStaff(action = "查看自筹和捐助")
	public Contribution entry(String number, UUID id, Actor actor) {
		UUID project = this.projects.named(number, actor).id().value();
		if (actor.scope().level() == Level.VENDOR) {
			throw new NotFound("自筹和捐助");
		}
		return this.store.find(id, project).orElseThrow(() -> new NotFound("自筹和捐助"));
	}

	/**
	 * Returns the sums of a year by project, after a project, in the order of numbers.
	 */
	@AnyStaff(action = "查看自筹捐助台账")
	public List<Row> year(int year, @Nullable String street, @Nullable String after, int size, Actor actor) {
		Conditions wanted = wanted(year, street, actor).and("p.number > :after", "after", after);
		return this.jdbc
			.sql("""
					select p.number, p.name, p.community_code, p.self_raised, p.donated as planned_donated, %s, count(*) as entries
					from project_contribution c join project p on p.id = c.project_id %s
					group by p.id order by p.number limit :size
					"""
				.formatted(SUMS, wanted.where()))
			.params(wanted.parameters())
			.param("size", size)
			.query((row, index) -> new Row(row.getString("number"), row.getString("name"),
					row.getString("community_code"), money(row.getBigDecimal("self_raised")),
					money(row.getBigDecimal("planned_donated")), money(row.getBigDecimal("raised")),
					money(row.getBigDecimal("given")), row.getInt("entries")))
			.list();
	}

	/** Returns the sums of a year. */
	@AnyStaff(action = "查看自筹捐助台账")
	public Sums sums(int year, @Nullable String street, Actor actor) {
		Conditions wanted = wanted(year, street, actor);
		return this.jdbc.sql("select %s from project_contribution c %s".formatted(SUMS, wanted.where()))
			.params(wanted.parameters())
			.query((row, index) -> new Sums(money(row.getBigDecimal("raised")), money(row.getBigDecimal("given"))))
			.single();
	}

	private static Conditions wanted(int year, @Nullable String street, Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "c")
			.and("c.year = :year", "year", year)
			.and("c.street_code = :street", "street", street);
	}

	private static Money money(@Nullable BigDecimal sum) {
		return (sum != null) ? new Money(sum) : Money.ZERO;
	}

	/**
	 * What came in for a project in a year.
	 *
	 * @param number its number
	 * @param name its name
	 * @param communityCode its community, absent if it is the whole street's
	 * @param plannedRaised what residents were to raise
	 * @param plannedDonated what society was to give
	 * @param raised what residents raised in the year
	 * @param donated what society gave in the year
	 * @param entries how many entries these are
	 */
	public record Row(String number, String name, @Nullable String communityCode, Money plannedRaised,
			Money plannedDonated, Money raised, Money donated, int entries) {

	}

	/**
	 * What came in in a year.
	 *
	 * @param raised from residents
	 * @param donated from society
	 */
	public record Sums(Money raised, Money donated) {

	}

}
