package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application without {@code spring.datasource.url} a server of its own, before
 * anything else starts, so that the rest of the application knows one kind of database
 * only.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 100;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty("spring.datasource.url")) {
			return;
		}
		try {
			DataFolder folder = DataFolder.own(Path.of(environment.getProperty("minsheng.data-dir", "data")));
			System.out.println("正在启动内置 PostgreSQL，数据目录 " + folder.root() + " …");
			EmbeddedServer server = EmbeddedServer.durable(folder);
			// These run when every context, and with it every connection, is closed.
			SpringApplication.getShutdownHandlers().add(() -> stop(server));
			environment.getPropertySources().addLast(properties(folder, server));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot use the data folder", ex);
		}
	}

	private static MapPropertySource properties(DataFolder folder, EmbeddedServer server) throws IOException {
		return new MapPropertySource("embeddedDatabase",
				Map.of("spring.datasource.url", server.url(), "spring.datasource.username", server.username(),
						"spring.datasource.password", server.password(), "minsheng.field-key",
						folder.secret("field.key"), "minsheng.audit-key", folder.secret("audit.key"), "minsheng.demo",
						"true"));
	}

	private static void stop(EmbeddedServer server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded server does not stop", ex);
		}
	}

}
