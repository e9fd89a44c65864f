package cn.nanshan.minsheng.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An {@link EmbeddedProbe} in a JVM of its own, so that it can be killed. */
final class RunningProbe implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private final Writer input;

	private final StringBuilder said = new StringBuilder();

	RunningProbe(Path folder) throws IOException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dminsheng.own-database=true", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				EmbeddedProbe.class.getName(), "--minsheng.data-dir=" + folder)
			.redirectErrorStream(true)
			.start();
		this.output = this.process.inputReader(StandardCharsets.UTF_8);
		this.input = this.process.outputWriter(StandardCharsets.UTF_8);
	}

	/** Answers the next answer, or everything said if the process ends without one. */
	String answer() {
		try {
			String line;
			while ((line = this.output.readLine()) != null) {
				this.said.append(line).append('\n');
				if (line.startsWith("ANSWER ")) {
					return line.substring("ANSWER ".length());
				}
			}
			return this.said.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String ask(String question) throws IOException {
		this.input.write(question + '\n');
		this.input.flush();
		return answer();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Ends as an operator's signal does. */
	int terminate() throws InterruptedException {
		this.process.destroy();
		return exitCode();
	}

	int exitCode() throws InterruptedException {
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			throw new IllegalStateException("The probe does not end");
		}
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
	}

}
