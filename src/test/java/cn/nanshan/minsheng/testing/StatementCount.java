package cn.nanshan.minsheng.testing;

import java.util.concurrent.Callable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements of a piece of work, whether Hibernate or plain JDBC sends
 * them: a page must not need more of them when its list is longer.
 */
@Component
public class StatementCount {

	private final Statistics statistics;

	public StatementCount(EntityManagerFactory factory) {
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	/** Returns how many statements the work sent. */
	public long of(Callable<?> work) throws Exception {
		Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		ListAppender<ILoggingEvent> sent = new ListAppender<>();
		sent.start();
		Level level = logger.getLevel();
		logger.setLevel(Level.DEBUG);
		logger.setAdditive(false);
		logger.addAppender(sent);
		long before = this.statistics.getPrepareStatementCount();
		try {
			work.call();
		}
		finally {
			logger.detachAppender(sent);
			logger.setLevel(level);
			logger.setAdditive(true);
		}
		long plain = sent.list.stream().filter((event) -> event.getMessage().startsWith("Executing prepared")).count();
		return plain / 2 + this.statistics.getPrepareStatementCount() - before;
	}

}
