package cn.nanshan.minsheng.funding;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import cn.nanshan.minsheng.database.KilledServer;
import org.jspecify.annotations.Nullable;

/**
 * Kills the process that moves money, or the database under it, turn by turn and at a
 * moment by the seed, and starts it again on what is left. Every acknowledged act must be
 * found, no refused one, no half one, and the books must agree.
 */
final class KilledMoney {

	private final Path folder;

	private final SplittableRandom random;

	private final Set<String> acknowledged = new HashSet<>();

	private final Set<String> refused = new HashSet<>();

	KilledMoney(Path folder, long seed) {
		this.folder = folder;
		this.random = new SplittableRandom(seed);
	}

	/** Runs so many rounds: the arguments are a folder, the rounds and the seed. */
	public static void main(String[] arguments) throws Exception {
		KilledMoney killed = new KilledMoney(Path.of(arguments[0]), Long.parseLong(arguments[2]));
		int rounds = Integer.parseInt(arguments[1]);
		for (int round = 1; round <= rounds; round++) {
			System.out.println(round + " " + killed.round(round % 2 == 0));
		}
		System.out.println("at the end " + killed.look());
	}

	/**
	 * Judges what the rounds before left, lets it work and kills it.
	 * @param server whether the database is killed, else the process that uses it
	 */
	Round round(boolean server) throws Exception {
		try (Running running = start()) {
			Round found = judge(running);
			CompletableFuture<Void> heard = CompletableFuture.runAsync(() -> hear(running));
			TimeUnit.MILLISECONDS.sleep(300 + this.random.nextInt(1_200));
			if (server) {
				KilledServer.in(this.folder);
			}
			else {
				running.process.destroyForcibly().waitFor();
			}
			heard.get(60, TimeUnit.SECONDS);
			running.process.destroyForcibly().waitFor();
			return found.killed(server, this.acknowledged.size());
		}
	}

	/** Judges without killing again. */
	Round look() throws Exception {
		try (Running running = start()) {
			return judge(running);
		}
	}

	private Round judge(Running running) throws IOException {
		Set<String> found = new HashSet<>();
		List<String> wrong = new ArrayList<>();
		String line = running.line();
		while (line != null && !line.equals("READY")) {
			if (line.startsWith("FOUND ")) {
				found.add(line.substring("FOUND ".length()));
			}
			else if (line.startsWith("WRONG ")) {
				wrong.add(line);
			}
			running.said.append(line).append('\n');
			line = running.line();
		}
		if (line == null) {
			throw new IllegalStateException("It does not start: " + running.said);
		}
		this.acknowledged.stream().filter((act) -> !found.contains(act)).forEach((act) -> wrong.add("LOST " + act));
		this.refused.stream().filter(found::contains).forEach((act) -> wrong.add("REFUSED " + act));
		return new Round("", this.acknowledged.size(), found.size(), wrong);
	}

	private void hear(Running running) {
		try {
			String line;
			while ((line = running.line()) != null) {
				if (line.startsWith("DONE ")) {
					this.acknowledged.add(line.substring("DONE ".length()));
				}
				else if (line.startsWith("REFUSED ")) {
					this.refused.add(line.substring("REFUSED ".length()));
				}
			}
		}
		catch (IOException ex) {
			running.said.append(ex);
		}
	}

	private Running start() throws IOException {
		return new Running(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dminsheng.own-database=true", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				MoneyProbe.class.getName(), "--minsheng.data-dir=" + this.folder, Long.toString(this.random.nextLong()))
			.redirectErrorStream(true)
			.start());
	}

	/**
	 * What a round found of those before it.
	 *
	 * @param killed what it killed then
	 * @param acknowledged how many acts were acknowledged so far
	 * @param found how many acts the ledger holds
	 * @param wrong what was lost, half done or does not agree
	 */
	record Round(String killed, int acknowledged, int found, List<String> wrong) {

		private Round killed(boolean server, int acknowledged) {
			return new Round(server ? "PostgreSQL" : "the application", acknowledged, this.found, this.wrong);
		}

	}

	/** A probe in a process of its own. */
	private static final class Running implements AutoCloseable {

		private final Process process;

		private final BufferedReader output;

		private final StringBuilder said = new StringBuilder();

		private Running(Process process) {
			this.process = process;
			this.output = process.inputReader(StandardCharsets.UTF_8);
		}

		private @Nullable String line() throws IOException {
			return this.output.readLine();
		}

		@Override
		public void close() {
			this.process.destroy();
			try {
				if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
					this.process.destroyForcibly();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				this.process.destroyForcibly();
			}
		}

	}

}
