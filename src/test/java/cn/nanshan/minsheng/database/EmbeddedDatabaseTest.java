package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import cn.nanshan.minsheng.startup.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTest {

	@TempDir
	private Path folder = Path.of("set by JUnit");

	@Test
	void nothingAcknowledgedIsLostAndTheSecondInstanceIsRefused() throws Exception {
		long leftover = killedWithOneRow();
		assertThat(ProcessHandle.of(leftover)).as("the server outlives its killed owner").isPresent();
		try (RunningProbe next = new RunningProbe(this.folder)) {
			assertThat(next.answer()).isEqualTo("ready");
			awaitEnd(leftover);
			assertThat(next.ask("count")).isEqualTo("1");
			secondInstanceIsRefused();
			assertThat(next.ask("count")).as("the first is unharmed").isEqualTo("1");
			long server = serverProcess();
			next.terminate();
			awaitEnd(server);
			assertThat(this.folder.resolve("cluster/postmaster.pid")).doesNotExist();
		}
	}

	private long killedWithOneRow() throws Exception {
		try (RunningProbe first = new RunningProbe(this.folder)) {
			assertThat(first.answer()).isEqualTo("ready");
			assertThat(first.ask("show fsync")).isEqualTo("on");
			assertThat(first.ask("show synchronous_commit")).isEqualTo("on");
			assertThat(first.ask("show full_page_writes")).isEqualTo("on");
			assertThat(first.ask("show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(first.ask("select datctype from pg_database where datname = current_database()")).isNotIn("C",
					"POSIX");
			assertThat(first.ask("write")).isEqualTo("1");
			keysAreForTheirOwnerOnly();
			first.kill();
			return serverProcess();
		}
	}

	/** A server that has given up its files may still wait for the system to bury it. */
	private static void awaitEnd(long process) {
		ProcessHandle.of(process).ifPresent((server) -> server.onExit().orTimeout(10, TimeUnit.SECONDS).join());
	}

	private void secondInstanceIsRefused() throws Exception {
		try (RunningProbe second = new RunningProbe(this.folder)) {
			assertThat(second.answer()).contains("正在被另一个运行中的实例使用").doesNotContain("\tat ");
			assertThat(second.exitCode()).isEqualTo(StartupRefused.FOLDER_IN_USE);
		}
	}

	private void keysAreForTheirOwnerOnly() throws IOException {
		for (String name : new String[] { "field.key", "audit.key", "database.password" }) {
			Path key = this.folder.resolve("keys").resolve(name);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
		}
	}

	private long serverProcess() throws IOException {
		return Long.parseLong(Files.readAllLines(this.folder.resolve("cluster/postmaster.pid")).get(0).strip());
	}

	@Test
	void aStrangerWithTheNumberOfTheOldServerIsLeftAlone() throws Exception {
		Path cluster = Files.createDirectories(this.folder.resolve("cluster"));
		Path pidFile = Files.writeString(cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
		new LeftoverServer(cluster).stop(new ServerProgram(this.folder, this.folder.resolve("unused.log")));
		assertThat(pidFile).doesNotExist();
	}

}
