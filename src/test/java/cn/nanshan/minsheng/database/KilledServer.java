package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The embedded server of a data folder, found from outside and killed as a lost machine
 * would end it: no process of it finishes anything.
 */
public final class KilledServer {

	private KilledServer() {
	}

	/**
	 * Kills the server of a folder with all its processes, and waits until none is left.
	 */
	public static void in(Path folder) throws IOException {
		long number = Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(0).strip());
		ProcessHandle server = ProcessHandle.of(number).orElseThrow();
		List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		all.forEach((process) -> await(process.onExit()));
	}

	private static void await(CompletableFuture<ProcessHandle> end) {
		end.orTimeout(Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS).join();
	}

}
