package cn.nanshan.minsheng.settlement;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which payment an invoice stands behind. Who names the same invoice at the same
 * moment waits, so that the second one is told of the first; a unique index stands
 * behind.
 */
@Component
class InvoiceBook {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	InvoiceBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the invoices of a request.
	 * @throws InvoiceUsed if one of them stands behind a payment that is alive
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(List<InvoiceLine> lines) {
		lines.stream().map(InvoiceLine::number).sorted().distinct().forEach(this::await);
		TreeMap<Integer, String> used = new TreeMap<>();
		for (int at = 0; at < lines.size(); at++) {
			int place = at;
			user(lines.get(at)).ifPresent((sentence) -> used.put(place, sentence));
		}
		if (!used.isEmpty()) {
			throw new InvoiceUsed(used);
		}
	}

	/** Returns what the invoices behind the payments of a project come to. */
	Money behind(UUID projectId) {
		return this.jdbc.sql("""
				select coalesce(sum(i.amount), 0) from payment p join payment_invoice i on i.payment_id = p.id
				where p.project_id = :project and p.state not in ('RETURNED', 'REFUSED', 'WITHDRAWN')
				""").param("project", projectId).query((row, index) -> new Money(row.getBigDecimal(1))).single();
	}

	private void await(String number) {
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:number, 230))")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

	private Optional<String> user(InvoiceLine line) {
		return this.jdbc.sql("""
				select q.number, p.tranche, p.state, s.signed_at from payment_invoice i
				join payment p on p.id = i.payment_id join project q on q.id = p.project_id
				join payment_signature s on s.payment_id = p.id and s.position = 0
				where i.live and i.number = :number and i.code = :code
				""")
			.param("number", line.number())
			.param("code", line.code())
			.query((row, index) -> "这张发票已用于 %s 第 %d 批支付（%s 申请，%s）".formatted(row.getString("number"),
					row.getInt("tranche"),
					row.getObject("signed_at", OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDate(),
					PaymentState.valueOf(row.getString("state")).label()))
			.optional();
	}

}
