package cn.nanshan.minsheng.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import cn.nanshan.minsheng.startup.Launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A process that starts as the application does, with nothing above the database, and
 * answers the lines it is given: "write", "count" and "show NAME".
 */
final class EmbeddedProbe {

	private EmbeddedProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		SpringApplication application = new SpringApplication(EmbeddedProbe.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		Environment environment = Launch.run(application, arguments).getEnvironment();
		JdbcClient database = JdbcClient
			.create(new DriverManagerDataSource(environment.getRequiredProperty("spring.datasource.url"),
					environment.getRequiredProperty("spring.datasource.username"),
					environment.getRequiredProperty("spring.datasource.password")));
		database.sql("create table if not exists kept (moment timestamptz)").update();
		System.out.println("ANSWER ready");
		BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		String line;
		while ((line = lines.readLine()) != null) {
			System.out.println("ANSWER " + answer(database, line));
		}
	}

	private static Object answer(JdbcClient database, String line) {
		return switch (line) {
			case "write" -> database.sql("insert into kept values (now())").update();
			case "count" -> database.sql("select count(*) from kept").query().singleValue();
			default -> database.sql(line).query().singleValue();
		};
	}

}
