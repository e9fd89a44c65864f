package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that a killed process left running. It is stopped in good order before the
 * next start: whoever holds the folder's lock knows that nobody uses it any more.
 */
final class LeftoverServer {

	private final Path cluster;

	private final Path pidFile;

	LeftoverServer(Path cluster) {
		this.cluster = cluster;
		this.pidFile = cluster.resolve("postmaster.pid");
	}

	void stop(ServerProgram program) throws IOException {
		if (!Files.exists(this.pidFile)) {
			return;
		}
		Optional<ProcessHandle> process = process();
		if (process.isEmpty()) {
			return; // the server itself clears up after a crash
		}
		if (isServerOfThisCluster(process.get())) {
			program.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", this.cluster.toString());
		}
		else {
			// The number belongs to a stranger by now, for whom the server would wait.
			Files.delete(this.pidFile);
		}
	}

	private Optional<ProcessHandle> process() throws IOException {
		List<String> lines = Files.readAllLines(this.pidFile);
		return lines.isEmpty() ? Optional.empty()
				: ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
	}

	private boolean isServerOfThisCluster(ProcessHandle process) throws IOException {
		Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
		if (Files.isSymbolicLink(workingFolder)) {
			return Files.isReadable(workingFolder) && workingFolder.toRealPath().equals(this.cluster.toRealPath());
		}
		return process.info().command().filter((command) -> command.contains("postgres")).isPresent();
	}

}
