package cn.nanshan.minsheng.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.crypto.AuditSeal;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class AuditChainTests {

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private AuditSeal seal;

	@Autowired
	private Clock clock;

	@Autowired
	private JsonMapper json;

	@TempDir
	Path folder;

	@Test
	void anEntryNeedsATransaction() {
		assertThatThrownBy(() -> this.trail.record(entry("x"))).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void aRolledBackTransactionLeavesNoEntry() {
		long before = events();
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(entry("x"));
			status.setRollbackOnly();
		});
		assertThat(events()).isEqualTo(before);
	}

	@Test
	void manyAtOnceMakeOneChain() throws InterruptedException {
		long before = events();
		ExecutorService threads = Executors.newFixedThreadPool(16);
		IntStream.range(0, 320).forEach((number) -> threads.execute(() -> write("n" + number)));
		threads.shutdown();
		assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		assertThat(events()).isEqualTo(before + 320);
		assertThat(check().run().faults()).isEmpty();
	}

	@Test
	void theApplicationCannotAlterARow() {
		write("x");
		assertThatThrownBy(() -> this.jdbc.sql("update audit_event set body = '{}'").update())
			.hasMessageContaining("only grows");
		assertThatThrownBy(() -> this.jdbc.sql("delete from audit_event").update()).hasMessageContaining("only grows");
	}

	@Test
	void anAlteredRowIsNamed() {
		write("x");
		long seq = events();
		tampered("update audit_event set body = replace(body, '\"x\"', '\"y\"') where seq = " + seq,
				() -> assertThat(check().run().faults()).containsExactly("第 " + seq + " 条被改动"));
	}

	@Test
	void aRowMovedToAnotherSubjectIsNamed() {
		write("x");
		long seq = events();
		tampered("update audit_event set subject_id = '2' where seq = " + seq,
				() -> assertThat(check().run().faults()).containsExactly("第 " + seq + " 条被改动"));
	}

	@Test
	void twoRowsInEachOthersPlaceAreNamed() {
		write("x");
		write("y");
		long seq = events();
		tampered(
				"update audit_event set seq = -1 where seq = %d; update audit_event set seq = %d where seq = %d; update audit_event set seq = %d where seq = -1"
					.formatted(seq, seq, seq - 1, seq - 1),
				() -> assertThat(check().run().faults()).contains("第 " + (seq - 1) + " 条被改动", "第 " + seq + " 条被改动"));
	}

	@Test
	void aDeletedRowIsNamed() {
		write("x");
		long seq = events();
		write("y");
		tampered("delete from audit_event where seq = " + seq,
				() -> assertThat(check().run().faults()).containsExactly("第 " + seq + " 条被删除"));
	}

	@Test
	void aCutEndIsNamed() {
		write("x");
		long seq = events();
		tampered("delete from audit_event where seq = " + seq,
				() -> assertThat(check().run().faults()).contains("末尾第 " + seq + " 至 " + seq + " 条被截去"));
	}

	@Test
	void aCutEndWithAnOlderHeadPutBackIsNamedByTheFile() {
		write("x");
		String older = this.jdbc
			.sql("select format('update audit_head set seq = %s, hash = %L, mac = %L', seq, hash, mac) from audit_head")
			.query(String.class)
			.single();
		write("y");
		long seq = events();
		HeadFile heads = new HeadFile(this.jdbc, this.clock, this.folder);
		heads.export();
		tampered("delete from audit_event where seq = " + seq + "; " + older, () -> {
			assertThat(check().run().faults()).isEmpty();
			assertThat(new AuditCheck(this.jdbc, this.seal, heads, this.json).run().faults())
				.containsExactly("末尾第 " + seq + " 至 " + seq + " 条被截去（库外留存的链尾更靠后）");
		});
	}

	/** Does what an owner of the database can do, looks, and puts everything back. */
	private void tampered(String sql, Runnable look) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("alter table audit_event disable trigger user").update();
			List.of(sql.split("; ")).forEach((statement) -> this.jdbc.sql(statement).update());
			look.run();
			status.setRollbackOnly();
		});
	}

	/** A check that knows no head outside. */
	private AuditCheck check() {
		return new AuditCheck(this.jdbc, this.seal, new HeadFile(this.jdbc, this.clock, this.folder.resolve("none")),
				this.json);
	}

	private void write(String sentence) {
		this.transaction.executeWithoutResult((status) -> this.trail.record(entry(sentence)));
	}

	private long events() {
		return this.jdbc.sql("select seq from audit_head").query(Long.class).single();
	}

	private static AuditEntry entry(String sentence) {
		return new AuditEntry("a", "陈晓岚", "桃源街道大学城社区", "测试", "test", "1", sentence, List.of(), null, null);
	}

}
