package cn.nanshan.minsheng.startup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says where the system is and how to sign in, because the two commands are all that a
 * visitor has read. A deployment without demonstration data names no account.
 */
@Component
class StartupNotice {

	private static final String LINE = "─".repeat(64);

	private final boolean demo;

	private final ObjectProvider<DemoAccounts> accounts;

	StartupNotice(@Value("${minsheng.demo:false}") boolean demo, ObjectProvider<DemoAccounts> accounts) {
		this.demo = demo;
		this.accounts = accounts;
	}

	@EventListener
	void print(ApplicationReadyEvent event) {
		System.out.println(text(event.getApplicationContext().getEnvironment()));
	}

	private String text(Environment environment) {
		StringBuilder text = new StringBuilder(LINE).append("\n  系统已启动：http://localhost:")
			.append(environment.getProperty("local.server.port", "8080"))
			.append('\n');
		if (this.demo) {
			this.accounts.orderedStream().flatMap((some) -> some.list().stream()).forEach((account) -> {
				String row = String.format("  %-16s %-24s %s%n", account.username(), account.password(),
						account.duty());
				text.append(row);
			});
		}
		return text.append(LINE).toString();
	}

}
