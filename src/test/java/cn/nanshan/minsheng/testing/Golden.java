package cn.nanshan.minsheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what the code says of itself with a file in the repository, so that a change
 * of the rules shows in review. {@code -Dgolden.update=true} writes the file anew.
 */
public final class Golden {

	private static final String UPDATE = "golden.update";

	private Golden() {
	}

	/**
	 * Asserts that the file holds this text; line ends do not count.
	 * @param file path from the root of the repository
	 */
	public static void assertMatches(Path file, String text) {
		try {
			if (Boolean.getBoolean(UPDATE)) {
				Files.createDirectories(file.toAbsolutePath().getParent());
				Files.writeString(file, text);
			}
			assertThat(file).as("mvn test -Dtest=…  -D%s=true writes it", UPDATE).exists();
			assertThat(Files.readString(file).replace("\r\n", "\n"))
				.as("%s is out of date: run this test with -D%s=true and read the difference", file, UPDATE)
				.isEqualTo(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
