package cn.nanshan.minsheng.testing;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Points every Spring context of the tests to {@link TestDatabase}, and starts it only
 * for a context that asks where the database is: a test of pages alone needs none.
 */
class TestDatabaseProperties implements EnvironmentPostProcessor, Ordered {

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!Boolean.getBoolean("minsheng.own-database")) {
			environment.getPropertySources().addLast(new Source());
		}
	}

	private static final class Source extends PropertySource<Object> {

		private Source() {
			super("testDatabase", new Object());
		}

		@Override
		public boolean containsProperty(String name) {
			return switch (name) {
				case "spring.datasource.url", "spring.datasource.username", "spring.datasource.password" -> true;
				default -> false;
			};
		}

		@Override
		public @Nullable Object getProperty(String name) {
			return switch (name) {
				case "spring.datasource.url" -> TestDatabase.get().url();
				case "spring.datasource.username" -> TestDatabase.get().username();
				case "spring.datasource.password" -> TestDatabase.get().password();
				default -> null;
			};
		}

	}

}
