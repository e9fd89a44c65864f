package cn.nanshan.minsheng.funding;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import cn.nanshan.minsheng.startup.Launch;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A process that starts the embedded server as the application does and moves money in it
 * without end. It says the id of each act after its commit, and at the start what it
 * finds: what differs, which limit was passed, which acts are there. The seed is the last
 * argument.
 */
final class MoneyProbe {

	private static final int CLIENTS = 8;

	private static final int YEAR = 2700;

	private MoneyProbe() {
	}

	public static void main(String[] arguments) {
		SpringApplication application = new SpringApplication(MoneyProbe.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		Environment environment = Launch.run(application, arguments[0]).getEnvironment();
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
		database.setUsername(environment.getRequiredProperty("spring.datasource.username"));
		database.setPassword(environment.getRequiredProperty("spring.datasource.password"));
		Flyway.configure().dataSource(database).load().migrate();
		MoneyCore core = MoneyCore.guarded(database);
		List<RaceStreet> streets = core.budgets.of(YEAR).isEmpty()
				? MoneyRace.STREETS.stream().map((street) -> RaceStreet.open(core, street, YEAR)).toList()
				: core.budgets.of(YEAR).stream().map((budget) -> RaceStreet.again(core, budget.id())).toList();
		report(core, streets);
		SplittableRandom seeds = new SplittableRandom(Long.parseLong(arguments[1]));
		for (int client = 0; client < CLIENTS; client++) {
			SplittableRandom wishes = seeds.split();
			new Thread(() -> work(streets, wishes)).start();
		}
	}

	private static void report(MoneyCore core, List<RaceStreet> streets) {
		core.verifier.all().forEach((difference) -> say("WRONG " + difference.inWords()));
		streets.forEach((street) -> PassedLimit.in(core.jdbc, street.id()).forEach((line) -> say("WRONG " + line)));
		core.jdbc.sql("select made_by from fund_entry union select made_by from allocation_move")
			.query(UUID.class)
			.list()
			.forEach((act) -> say("FOUND " + act));
		say("READY");
	}

	private static void work(List<RaceStreet> streets, SplittableRandom wishes) {
		while (true) {
			UUID act = new UUID(wishes.nextLong(), wishes.nextLong());
			SplittableRandom wish = wishes.split();
			try {
				MoneyAct.any(wish).on(streets.get(wish.nextInt(streets.size())), wish, act);
				say("DONE " + act);
			}
			catch (FundsRefused ex) {
				say("REFUSED " + act);
			}
			catch (DataAccessException | TransactionException ex) {
				say("LOST " + act);
				return;
			}
		}
	}

	/** One write for a line: it is said whole or not at all. */
	private static void say(String line) {
		System.out.println(line);
	}

}
