package cn.nanshan.minsheng.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the sealed head of the chain to a file outside the database, every hour and at
 * shutdown: who cuts the end of the chain and puts an older head back is found out by the
 * file.
 */
@Component
class HeadFile implements SmartLifecycle, Job {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Path file;

	private volatile boolean running;

	HeadFile(JdbcClient jdbc, Clock clock, @Value("${minsheng.data-dir:data}") Path folder) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.file = folder.resolve("audit-heads.txt");
	}

	@Override
	public String key() {
		return "audit-head";
	}

	@Override
	public String label() {
		return "导出审计日志链头";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 0 * * * *", "每小时整点");
	}

	@Override
	public String run() {
		export();
		return "已写入数据目录";
	}

	/** Appends the present head. */
	void export() {
		String line = this.jdbc.sql("select seq, hash, mac from audit_head")
			.query((row, index) -> row.getLong("seq") + " " + row.getString("hash") + " " + row.getString("mac"))
			.single();
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.writeString(this.file, this.clock.instant() + " " + line + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot write " + this.file, ex);
		}
	}

	/** Returns the furthest head ever exported, as {@code seq} and {@code hash}. */
	Optional<Head> furthest() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try {
			return Files.readAllLines(this.file)
				.stream()
				.map((line) -> List.of(line.split(" ")))
				.filter((parts) -> parts.size() == 4)
				.map((parts) -> new Head(Long.parseLong(parts.get(1)), parts.get(2)))
				.max(java.util.Comparator.comparing(Head::seq));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + this.file, ex);
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		export();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * The end of the chain at some time.
	 *
	 * @param seq place of its last entry
	 * @param hash hash of that entry
	 */
	record Head(long seq, String hash) {

	}

}
