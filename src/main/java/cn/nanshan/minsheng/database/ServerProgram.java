package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of the PostgreSQL programs. They refuse to run as root, so root's call goes
 * through a user namespace of its own, in which the same owner of the same files is an
 * ordinary user.
 */
final class ServerProgram {

	private static final int MINUTES = 3;

	private final Path binaries;

	private final Path output;

	ServerProgram(Path binaries, Path output) {
		this.binaries = binaries;
		this.output = output;
	}

	/** Runs to the end and answers the exit code; the words are in {@link #said()}. */
	int run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			command.addAll(List.of("unshare", "--user"));
		}
		command.add(this.binaries.resolve(program).toString());
		command.addAll(Arrays.asList(arguments));
		// To a file: a server that outlives the call would keep a pipe open for ever.
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("LC_") || name.startsWith("PG"));
		builder.environment().put("LC_MESSAGES", "C");
		Process process = builder.start();
		try {
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IOException(program + " does not end");
			}
			return process.exitValue();
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new IOException(program + " was interrupted", ex);
		}
	}

	String said() throws IOException {
		return Files.exists(this.output) ? Files.readString(this.output, StandardCharsets.UTF_8).strip() : "";
	}

}
