package cn.nanshan.minsheng.procurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the changes of contracts, one row each. */
@Component
class ContractChanges {

	private final JdbcClient jdbc;

	ContractChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the changes of a contract, oldest first. */
	List<ContractChange> of(UUID contract) {
		return this.jdbc.sql("select * from contract_change where contract_id = :contract order by position")
			.param("contract", contract)
			.query(ContractChanges::change)
			.list();
	}

	void add(UUID contract, ContractChange change, UUID by) {
		this.jdbc.sql("""
				insert into contract_change (contract_id, position, sum_before, sum, reason, document_number, agreed_on,
				  entered_by, entered_name, entered_at)
				values (:contract, :position, :before, :sum, :reason, :document, :agreed, :by, :name, :at)
				""")
			.param("contract", contract)
			.param("position", change.position())
			.param("before", change.before().yuan())
			.param("sum", change.sum().yuan())
			.param("reason", change.reason())
			.param("document", change.documentNumber())
			.param("agreed", change.agreedOn())
			.param("by", by)
			.param("name", change.enteredBy())
			.param("at", change.enteredAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static ContractChange change(ResultSet row, int index) throws SQLException {
		return new ContractChange(row.getInt("position"), new Money(row.getBigDecimal("sum_before")),
				new Money(row.getBigDecimal("sum")), row.getString("reason"), row.getString("document_number"),
				row.getObject("agreed_on", LocalDate.class), row.getString("entered_name"),
				row.getObject("entered_at", OffsetDateTime.class).toInstant());
	}

}
