package cn.nanshan.minsheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import cn.nanshan.minsheng.database.EmbeddedServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.shaded.org.awaitility.core.ConditionTimeoutException;

/**
 * The one real PostgreSQL of a share of the test run: a container where a Docker engine
 * answers, the embedded server elsewhere. The system property
 * {@code minsheng.test-containers} demands the container.
 */
public record TestDatabase(String url, String username, String password) {

	/** The server of this JVM; the first call starts it, the end of the JVM stops it. */
	public static TestDatabase get() {
		return Holder.DATABASE;
	}

	private static final class Holder {

		private static final TestDatabase DATABASE = start();

	}

	private static TestDatabase start() {
		if (Boolean.getBoolean("minsheng.test-containers")) {
			return container();
		}
		try {
			if (DockerClientFactory.instance().isDockerAvailable()) {
				return container();
			}
			announce("THE EMBEDDED SERVER: no Docker engine answers");
		}
		catch (ContainerLaunchException | ContainerFetchException | ConditionTimeoutException ex) {
			announce("THE EMBEDDED SERVER: a Docker engine answers, but gives no container: " + ex.getMessage());
		}
		return embedded();
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static TestDatabase container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withDatabaseName("minsheng")
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=100");
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		announce("TESTCONTAINERS (postgres:18)");
		return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	private static TestDatabase embedded() {
		try {
			EmbeddedServer server = EmbeddedServer
				.throwaway(Path.of("target", "test-database-" + System.getProperty("minsheng.test-share", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
			return new TestDatabase(server.url(), server.username(), server.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedServer server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void announce(String server) {
		System.out.println("=====> TEST DATABASE: real PostgreSQL by " + server + " <=====");
	}

}
