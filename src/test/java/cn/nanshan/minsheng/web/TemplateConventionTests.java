package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a template must not do: what would not do what it seems to say, and what pages of
 * this house do not do.
 */
class TemplateConventionTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final int LONGEST = 160;

	/** Attributes that carry style or behaviour. */
	private static final Pattern INLINE = Pattern.compile("(th:|hx-)?(on[a-z:-]*|style|styleappend)");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]*[a-z]{3,}");

	/** Names of file formats, which are the same in every language. */
	private static final Set<String> WORDS = Set.of("pdf", "csv", "xlsx", "jpg", "png", "Excel", "https");

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

	@Test
	void noTemplateIsLongerThanAScreenOrTwo() throws IOException {
		assertThat(templates()).allSatisfy((template) -> assertThat(text(template).lines().count()).as("%s", template)
			.isLessThanOrEqualTo(LONGEST));
	}

	@Test
	void noTemplateLetsTextBecomeMarkup() throws IOException {
		assertThat(templates()).noneMatch((template) -> text(template).contains("th:utext"))
			.noneMatch((template) -> text(template).contains("[("));
	}

	@Test
	void styleAndBehaviourStandInTheirOwnFiles() throws IOException {
		assertThat(templates()).allSatisfy((template) -> {
			Document page = parsed(template);
			assertThat(page.select("style, script:not([th:src])")).as("%s", template).isEmpty();
			assertThat(page.getAllElements()
				.stream()
				.flatMap((element) -> element.attributes().asList().stream())
				.map(Attribute::getKey)
				.filter((name) -> INLINE.matcher(name).matches())).as("%s", template).isEmpty();
		});
	}

	@Test
	void everyTableSaysWhatItShows() throws IOException {
		List<Path> templates = templates();
		assertThat(templates).filteredOn((template) -> !parsed(template).select("table > caption").isEmpty())
			.hasSizeGreaterThan(30);
		assertThat(templates)
			.filteredOn(
					(template) -> !parsed(template).select("table:not(:has(> caption)):not([^th:replace])").isEmpty())
			.isEmpty();
	}

	@Test
	void noEnglishIsShown() throws IOException {
		assertThat(templates()).allSatisfy((template) -> assertThat(parsed(template).getAllElements()
			.stream()
			.filter((element) -> !element.hasAttr("th:text") && !element.is("title, script"))
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text)
			.flatMap((text) -> ENGLISH.matcher(text).results().map(MatchResult::group))
			.filter((word) -> !WORDS.contains(word))).as("%s", template).isEmpty());
	}

	private static Document parsed(Path template) {
		return Jsoup.parse(text(template), "", Parser.xmlParser());
	}

	private static String text(Path template) {
		try {
			return Files.readString(template);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> all = Files.walk(TEMPLATES)) {
			return all.filter((path) -> path.toString().endsWith(".html")).toList();
		}
	}

	private static boolean holds(Path template, Pattern pattern) {
		return pattern.matcher(text(template).replace("th:block", "")).find();
	}

}
