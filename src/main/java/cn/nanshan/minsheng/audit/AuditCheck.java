package cn.nanshan.minsheng.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.crypto.AuditSeal;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Walks the chain and names what was altered, taken out or cut off, also by the owner of
 * the database: hashes are keyed, and the furthest head is known outside.
 */
@Component
public class AuditCheck {

	private static final int BATCH = 5_000;

	private final JdbcClient jdbc;

	private final AuditSeal seal;

	private final HeadFile heads;

	private final JsonMapper json;

	AuditCheck(JdbcClient jdbc, AuditSeal seal, HeadFile heads, JsonMapper json) {
		this.json = json;
		this.jdbc = jdbc;
		this.seal = seal;
		this.heads = heads;
	}

	/**
	 * Returns what the check found: an empty list of faults means that the chain is
	 * whole.
	 */
	public Result run() {
		List<String> faults = new ArrayList<>();
		long expected = 1;
		String previous = "";
		for (List<Link> batch = read(0); !batch.isEmpty(); batch = read(batch.get(batch.size() - 1).seq())) {
			for (Link link : batch) {
				if (link.seq() != expected) {
					faults
						.add("第 " + expected + ((link.seq() - 1 > expected) ? " 至 " + (link.seq() - 1) : "") + " 条被删除");
				}
				else if (!link.previous().equals(previous)) {
					faults.add("第 " + link.seq() + " 条与前一条不相连，前一条被替换");
				}
				if (!isSealed(link)) {
					faults.add("第 " + link.seq() + " 条被改动");
				}
				expected = link.seq() + 1;
				previous = link.hash();
			}
		}
		checkEnd(expected - 1, previous, faults);
		return new Result(expected - 1, List.copyOf(faults));
	}

	/** The columns that searches use must say what the sealed body says. */
	private boolean isSealed(Link link) {
		String text = link.seq() + "\n" + link.at().toInstant() + "\n" + link.body() + "\n" + link.previous();
		return link.hash().equals(this.seal.of(text)) && link.columns().equals(columns(link.body()));
	}

	private List<String> columns(String body) {
		AuditEntry entry = this.json.readValue(body, AuditEntry.class);
		return List.of(entry.actorId(), entry.actorName(), entry.action(), entry.subjectType(), entry.subjectId());
	}

	private void checkEnd(long last, String hash, List<String> faults) {
		this.jdbc.sql("select seq, hash, mac from audit_head").query((row, index) -> {
			long seq = row.getLong("seq");
			String sealed = row.getString("hash");
			if (seq > 0 && !this.seal.of(seq + "\n" + sealed).equals(row.getString("mac"))) {
				faults.add("链尾记录被改动");
			}
			if (seq > last) {
				faults.add("末尾第 " + (last + 1) + " 至 " + seq + " 条被截去");
			}
			else if (seq < last || !sealed.equals(hash)) {
				faults.add("链尾与最后一条不一致");
			}
			return seq;
		}).single();
		this.heads.furthest()
			.filter((head) -> head.seq() > last)
			.ifPresent((head) -> faults.add("末尾第 " + (last + 1) + " 至 " + head.seq() + " 条被截去（库外留存的链尾更靠后）"));
		this.heads.furthest()
			.filter((head) -> head.seq() > 0 && head.seq() <= last && !head.hash().equals(hashAt(head.seq())))
			.ifPresent((head) -> faults.add("第 " + head.seq() + " 条与库外留存的链尾不一致"));
	}

	private String hashAt(long seq) {
		return this.jdbc.sql("select hash from audit_event where seq = :seq")
			.param("seq", seq)
			.query(String.class)
			.optional()
			.orElse("");
	}

	private List<Link> read(long after) {
		return this.jdbc.sql("""
				select seq, happened_at, body, previous, hash, actor_id, actor_name, action, subject_type, subject_id
				from audit_event where seq > :after order by seq limit :size
				""")
			.param("after", after)
			.param("size", BATCH)
			.query((row, index) -> new Link(row.getLong("seq"), row.getObject("happened_at", OffsetDateTime.class),
					row.getString("body"), row.getString("previous"), row.getString("hash"),
					List.of(row.getString("actor_id"), row.getString("actor_name"), row.getString("action"),
							row.getString("subject_type"), row.getString("subject_id"))))
			.list();
	}

	private record Link(long seq, OffsetDateTime at, String body, String previous, String hash, List<String> columns) {

	}

	/**
	 * What a check found.
	 *
	 * @param events number of entries read
	 * @param faults what is wrong, each naming its entry
	 */
	public record Result(long events, List<String> faults) {

		public boolean isWhole() {
			return this.faults.isEmpty();
		}

	}

}
