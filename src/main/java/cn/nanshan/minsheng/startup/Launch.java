package cn.nanshan.minsheng.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts an application so that its refusals reach the operator: readable words, and the
 * exit code of the reason. Spring Boot would announce the code to a context that is only
 * half made, which fails and hides it.
 */
public final class Launch {

	private Launch() {
	}

	public static ConfigurableApplicationContext run(SpringApplication application, String... arguments) {
		ConsoleWords.makeReadable();
		try {
			return application.run(arguments);
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof StartupRefused refused) {
					System.exit(refused.exitCode());
				}
			}
			throw ex;
		}
	}

}
