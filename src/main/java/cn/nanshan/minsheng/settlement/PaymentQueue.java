package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who ask for a project's money, or close its account, act one after another,
 * so that each counts what the one before asked for (FUND-25, FUND-27).
 */
@Component
class PaymentQueue {

	private final JdbcClient jdbc;

	PaymentQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for whoever is before; the turn ends with the transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void await(UUID projectId) {
		this.jdbc.sql("select 1 from project where id = :id for no key update")
			.param("id", projectId)
			.query(Integer.class)
			.single();
	}

}
