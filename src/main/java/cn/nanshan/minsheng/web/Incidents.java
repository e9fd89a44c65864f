package cn.nanshan.minsheng.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Numbers what went wrong: the page shows the number, the log holds the cause, and a
 * clerk can read it over the telephone.
 */
@Component
class Incidents {

	private static final Logger log = LoggerFactory.getLogger(Incidents.class);

	private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMdd-HHmm", Locale.ROOT);

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	Incidents(Clock clock) {
		this.clock = clock;
	}

	/** Logs something expected, such as a wrong address, and returns its number. */
	String note(String what) {
		String number = number();
		log.info("Incident {}: {}", number, what);
		return number;
	}

	/** Logs a failure with its cause and returns its number. */
	String failure(String what, Throwable cause) {
		String number = number();
		log.error("Incident {}: {}", number, what, cause);
		return number;
	}

	private String number() {
		StringBuilder tail = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			tail.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return TIME.format(LocalDateTime.now(this.clock)) + "-" + tail;
	}

}
