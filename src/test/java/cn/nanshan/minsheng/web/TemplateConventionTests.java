package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a template must not do, because it would not do what it seems to say. */
class TemplateConventionTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	/** A fragment is included before the condition on the same tag is asked. */
	private static final Pattern CONDITION_AND_FRAGMENT = Pattern
		.compile("<[a-z][^<>]*\\sth:(if|unless|each|with)=\"[^\"]*\"[^<>]*\\sth:(replace|insert)=\"");

	private static final Pattern FRAGMENT_AND_CONDITION = Pattern
		.compile("<[a-z][^<>]*\\sth:(replace|insert)=\"[^\"]*\"[^<>]*\\sth:(if|unless|each|with)=\"");

	@Test
	void noTagCarriesBothAConditionAndAFragment() throws IOException {
		List<Path> templates = templates();
		assertThat(templates).hasSizeGreaterThan(20);
		assertThat(templates).noneMatch((template) -> holds(template, CONDITION_AND_FRAGMENT))
			.noneMatch((template) -> holds(template, FRAGMENT_AND_CONDITION));
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> all = Files.walk(TEMPLATES)) {
			return all.filter((path) -> path.toString().endsWith(".html")).toList();
		}
	}

	private static boolean holds(Path template, Pattern pattern) {
		try {
			return pattern.matcher(Files.readString(template).replace("th:block", "")).find();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
