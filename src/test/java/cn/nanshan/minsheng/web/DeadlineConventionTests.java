package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A last day is shown by the fragments of web/deadline alone, so that it opens to its
 * computation or says who named it. Every day that a template shows must be known here as
 * one on which something happened or begins; whatever is not known is taken for a last
 * day.
 */
class DeadlineConventionTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	/** Days on which something happened, begins or is planned to happen. */
	private static final Set<String> NO_LAST_DAY = Set.of("agreedOn", "answeredOn", "askedAt", "askedOn", "assessedOn",
			"at", "awardedOn", "beginsOn", "collectedOn", "confirmedOn", "createdAt", "dated", "day", "decidedOn",
			"declaredOn", "doneOn", "draftedOn", "enteredAt", "enteredOn", "established", "evaluatedOn", "expectedOn",
			"failedOn", "filedOn", "finishedOn", "foundAt", "from", "givenAt", "heldOn", "investigatedOn",
			"invoiceDate", "keptOn", "listedOn", "madeAt", "madeOn", "next", "now", "on", "openedAt", "openedOn",
			"paidOn", "postedOn", "read", "receivedAt", "receivedOn", "rectifiedOn", "refundedOn", "registeredAt",
			"removedOn", "repliedOn", "reportedAt", "reportedOn", "restored", "resumedOn", "reviewedAt", "sentAt",
			"signedAt", "signedOn", "since", "startedAt", "startedOn", "suspendedOn", "terminatedOn", "uploadedAt",
			"validFrom");

	/** What ends without anybody having to do something by then. */
	private static final Set<String> PERIODS = Set.of("workflow/body.html to", "reference/terms.html until",
			"exclusion/word.html until", "exclusion/words.html until");

	/** Where the fragments and the computation itself stand. */
	private static final Set<String> HOME = Set.of("web/deadline.html", "workflow/deadline.html");

	private static final Pattern FORMATTED = Pattern
		.compile("#fmt\\.(?:date|day|monthDay|fullDate|dateTime)\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

	private static final Pattern LAST_WORD = Pattern.compile("(\\w+)(?:\\(\\))?\\s*$");

	/** A last day that came ready as text. */
	private static final Pattern AS_TEXT = Pattern.compile("\\b(due|dueOn|deadline|rectifyBy|awaited)\\(\\)");

	@Test
	void whateverIsNotKnownToHaveHappenedIsShownAsALastDay() throws IOException {
		List<Path> templates = onScreen();
		assertThat(templates).hasSizeGreaterThan(100);
		assertThat(templates.stream().flatMap(DeadlineConventionTests::unlinked)).isEmpty();
	}

	@Test
	void noLastDayIsShownAsPlainText() throws IOException {
		assertThat(onScreen().stream()
			.flatMap((template) -> shown(template).filter((words) -> AS_TEXT.matcher(words).find())
				.map((words) -> name(template) + ": " + words)))
			.isEmpty();
	}

	@Test
	void theRuleFindsWhatItLooksFor() {
		assertThat(days("#fmt.date(line.dueOn()) + ' ' + #fmt.day(page.period().last())")).containsExactly("dueOn",
				"last");
		assertThat(days("${#fmt.date(it.decision().heldOn())}")).containsExactly("heldOn");
	}

	private static Stream<String> unlinked(Path template) {
		return shown(template).flatMap(DeadlineConventionTests::days)
			.filter((day) -> !NO_LAST_DAY.contains(day))
			.map((day) -> name(template) + " " + day)
			.filter((found) -> !PERIODS.contains(found));
	}

	private static Stream<String> days(String words) {
		return FORMATTED.matcher(words)
			.results()
			.map((found) -> found.group(1))
			.flatMap((argument) -> LAST_WORD.matcher(argument).results().map((found) -> found.group(1)));
	}

	/** Returns what the attributes of a template show, but by the fragments. */
	private static Stream<String> shown(Path template) {
		return Jsoup.parse(text(template), "", Parser.xmlParser())
			.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> Set.of("th:text", "th:attr", "th:replace", "th:insert").contains(attribute.getKey()))
			.map(Attribute::getValue)
			.filter((words) -> !words.contains("web/deadline :: "));
	}

	/** Returns the templates but those for paper, where nothing can be clicked. */
	private static List<Path> onScreen() throws IOException {
		try (Stream<Path> all = Files.walk(TEMPLATES)) {
			return all.filter((path) -> path.toString().endsWith(".html"))
				.filter((path) -> !text(path).contains("web/print :: ") && !HOME.contains(name(path)))
				.toList();
		}
	}

	private static String name(Path template) {
		return TEMPLATES.relativize(template).toString().replace('\\', '/');
	}

	private static String text(Path template) {
		try {
			return Files.readString(template);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
