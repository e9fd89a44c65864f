package cn.nanshan.minsheng.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.crypto.AuditSeal;
import jakarta.persistence.EntityManager;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends the entries of a transaction just before it commits, each carrying a keyed hash
 * over itself and its predecessor. The head is locked only for that moment, so the chain
 * costs no concurrency.
 */
@Component
class ChainedAuditTrail implements AuditTrail {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final AuditSeal seal;

	private final EntityManager entities;

	ChainedAuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock, AuditSeal seal, EntityManager entities) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.seal = seal;
		this.entities = entities;
	}

	@Override
	public void record(AuditEntry entry) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("an audit entry stands or falls with a transaction");
		}
		pending().add(new Pending((entry.ip() != null) ? entry : entry.from(ClientAddress.current()),
				OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.MICROS)));
	}

	private List<Pending> pending() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Batch.class::isInstance)
			.map((batch) -> ((Batch) batch).entries)
			.findFirst()
			.orElseGet(() -> {
				Batch batch = new Batch();
				TransactionSynchronizationManager.registerSynchronization(batch);
				return batch.entries;
			});
	}

	private void append(List<Pending> entries) {
		Head head = this.jdbc.sql("select seq, hash from audit_head for update")
			.query((row, index) -> new Head(row.getLong("seq"), row.getString("hash")))
			.single();
		for (Pending pending : entries) {
			String body = this.json.writeValueAsString(pending.entry());
			long seq = head.seq() + 1;
			String hash = this.seal.of(seq + "\n" + pending.at().toInstant() + "\n" + body + "\n" + head.hash());
			insert(seq, pending, body, head.hash(), hash);
			head = new Head(seq, hash);
		}
		this.jdbc.sql("update audit_head set seq = :seq, hash = :hash, mac = :mac")
			.param("seq", head.seq())
			.param("hash", head.hash())
			.param("mac", this.seal.of(head.seq() + "\n" + head.hash()))
			.update();
	}

	private void insert(long seq, Pending pending, String body, String previous, String hash) {
		this.jdbc.sql("""
				insert into audit_event (seq, happened_at, actor_id, actor_name, action, subject_type, subject_id, body,
				previous, hash)
				values (:seq, :at, :actor, :name, :action, :type, :subject, :body, :previous, :hash)
				""")
			.param("seq", seq)
			.param("at", pending.at().withOffsetSameInstant(ZoneOffset.UTC))
			.param("actor", pending.entry().actorId())
			.param("name", pending.entry().actorName())
			.param("action", pending.entry().action())
			.param("type", pending.entry().subjectType())
			.param("subject", pending.entry().subjectId())
			.param("body", body)
			.param("previous", previous)
			.param("hash", hash)
			.update();
	}

	private record Head(long seq, String hash) {

	}

	private record Pending(AuditEntry entry, OffsetDateTime at) {

	}

	/** The entries of one transaction. */
	private final class Batch implements TransactionSynchronization {

		private final List<Pending> entries = new ArrayList<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			// All other rows first: nobody waits for a row while holding the head.
			ChainedAuditTrail.this.entities.flush();
			append(this.entries);
		}

	}

}
