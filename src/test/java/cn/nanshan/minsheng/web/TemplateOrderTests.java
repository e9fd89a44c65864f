package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A condition on the element that is replaced is never asked: the replacement is made
 * first. The condition belongs on an element around it.
 */
class TemplateOrderTests {

	private static final Pattern ELEMENT = Pattern.compile("<[\\w:]+(?:\\s+[\\w:\\-]+=\"[^\"]*\")*\\s*/?>");

	private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=");

	@Test
	void noConditionStandsOnWhatIsReplaced() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			assertThat(templates).isNotEmpty();
			assertThat(templates)
				.allSatisfy((template) -> assertThat(neverAsked(Files.readString(template))).isEmpty());
		}
	}

	private static List<String> neverAsked(String template) {
		return ELEMENT.matcher(template)
			.results()
			.map(MatchResult::group)
			.filter((element) -> element.contains("th:replace=") && CONDITION.matcher(element).find())
			.toList();
	}

}
