package cn.nanshan.minsheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of source files, because the compiled class no longer tells. */
class SourceConventionTests {

	private static final int LONGEST = 300;

	/**
	 * The aggregate of sixteen states: its verbs stand in one place, and every state has
	 * one.
	 */
	private static final Set<String> LONGER = Set.of("Project.java");

	@Test
	void noClassIsLongerThanAReaderEndures() throws IOException {
		List<Path> sources = javaFiles(Path.of("src", "main", "java"));
		assertThat(sources).hasSizeGreaterThan(500);
		assertThat(sources).filteredOn((file) -> !LONGER.contains(file.getFileName().toString()))
			.allSatisfy((file) -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(LONGEST));
	}

	@Test
	void everyPackageSaysWhatItIsForAndThatNothingIsNull() throws IOException {
		Path code = Path.of("src", "main", "java");
		Path tests = Path.of("src", "test", "java");
		List<Path> packages = Stream
			.concat(packages(code).map(code::resolve),
					packages(tests)
						.map((name) -> Files.exists(code.resolve(name)) ? code.resolve(name) : tests.resolve(name)))
			.distinct()
			.toList();
		assertThat(packages).hasSizeGreaterThan(30)
			.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
				.startsWith("/**")
				.contains("@NullMarked"));
	}

	private static Stream<Path> packages(Path root) throws IOException {
		return javaFiles(root).stream().map(Path::getParent).map(root::relativize).distinct();
	}

	private static List<Path> javaFiles(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static int lines(Path file) {
		try {
			return Files.readAllLines(file).size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
