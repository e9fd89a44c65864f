package cn.nanshan.minsheng.demo;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.MinshengApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a newcomer starts it: a process of its own with its own server. All
 * invented projects must get through the rules of today.
 */
class FirstStartTests {

	@TempDir
	private Path folder;

	@Test
	void theDemonstrationIsToldAndTheAccountsAreNamed() throws IOException, InterruptedException {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dminsheng.own-database=true", "-Dfile.encoding=UTF-8",
				"-Dstdout.encoding=UTF-8", "-cp", withoutTests(), MinshengApplication.class.getName(),
				"--server.port=0", "--minsheng.data-dir=" + this.folder)
			.redirectErrorStream(true)
			.start();
		try {
			List<String> said = readUntil(application, "shenji  ");
			assertThat(said).anyMatch((line) -> line.contains("演示数据已就绪：66 个项目"))
				.anyMatch((line) -> line.contains("系统已启动：http://localhost:"))
				.anyMatch((line) -> line.contains("dxc-jingban"));
		}
		finally {
			application.destroy();
			assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	/** The application finds its parts by their package, which the tests share. */
	private static String withoutTests() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Stream.of(all.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static List<String> readUntil(Process process, String last) throws IOException {
		List<String> said = new ArrayList<>();
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.add(line);
			if (line.strip().startsWith(last)) {
				break;
			}
		}
		return said;
	}

}
