package cn.nanshan.minsheng.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class ManualPageTests {

	private static final Path FILE = Path.of("docs", "user-guide.md");

	/** A clause as the manual writes it. */
	private static final Pattern CLAUSE = Pattern.compile("`([A-Z]+-[0-9]{2}(?:-[a-z])?)`");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private ManualRenderer renderer;

	@Autowired
	private ITemplateEngine templates;

	@Test
	void everyChapterStandsUnderItsAnchorAndInTheContents() throws Exception {
		Document page = page(Role.COMMUNITY_CLERK);
		List<String> chapters = lines().filter((line) -> line.startsWith("## "))
			.map((line) -> line.substring(3))
			.toList();
		assertThat(chapters).hasSizeGreaterThan(15);
		assertThat(page.select("article h2").eachText()).isEqualTo(chapters);
		assertThat(page.select("nav[aria-label=目录] a").eachText()).isEqualTo(chapters);
		assertThat(page.select("main a[href^=#]")).hasSizeGreaterThan(chapters.size())
			.allSatisfy((link) -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml())
				.isNotNull());
	}

	@Test
	void everyPageItLeadsToOpensForSomebody() throws Exception {
		Set<String> addresses = page(Role.COMMUNITY_CLERK).select("article a[href^=/]")
			.eachAttr("href")
			.stream()
			.collect(Collectors.toSet());
		assertThat(addresses).contains("/demands/new", "/admin/accounts", "/audit-events");
		for (String address : addresses) {
			assertThat(opensFor(address)).as(address).isNotEmpty();
		}
	}

	private List<Role> opensFor(String address) throws Exception {
		for (Role role : List.of(Role.COMMUNITY_CLERK, Role.STREET_CLERK, Role.STREET_FINANCE, Role.SYSTEM_ADMIN,
				Role.AUDIT_ADMIN)) {
			int answer = this.mvc.perform(get(address).with(this.cast.as(role))).andReturn().getResponse().getStatus();
			if (answer == 200 || answer == 302 || answer == 303) {
				return List.of(role);
			}
		}
		return List.of();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyOfficeIsLedToItsOwnSection(Role role) throws Exception {
		assertThat(page(role).select("header p a").eachText())
			.anyMatch((words) -> List.of(words.split("、")).contains(role.label()));
	}

	@Test
	void whatIsBoldStandsOnAPageLikeThat() throws Exception {
		String source = Stream.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"))
			.flatMap(ManualPageTests::texts)
			.collect(Collectors.joining("\n"));
		List<String> bold = page(Role.COMMUNITY_CLERK).select("article b").eachText();
		assertThat(bold).hasSizeGreaterThan(150).contains("关闭会议，生成结果");
		assertThat(bold).filteredOn((words) -> !words.equals("粗体")).allMatch(source::contains);
	}

	@Test
	void everyClauseItNamesIsInTheCatalogue() throws Exception {
		Set<String> known = Clauses.all().stream().map(Clause::id).collect(Collectors.toSet());
		List<String> named = CLAUSE.matcher(Files.readString(FILE)).results().map((it) -> it.group(1)).toList();
		assertThat(named).hasSizeGreaterThan(40).allMatch(known::contains);
		assertThat(page(Role.COMMUNITY_CLERK).text()).doesNotContainPattern("第[一二三四五六七八九十0-9]+条");
	}

	@Test
	void strangersSignInFirst() throws Exception {
		this.mvc.perform(get("/help")).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/login"));
	}

	@Test
	void everyFrameLeadsToIt() throws Exception {
		Document page = Jsoup.parse(body("/policy", Role.STREET_LEADER));
		assertThat(page.select("footer a[href=/help]").text()).isEqualTo("操作手册");
	}

	@Test
	void everyPageNamesAnIconThatMayBeShown() throws Exception {
		String icon = page(Role.VENDOR).select("head link[rel=icon]").attr("href");
		this.mvc.perform(get(icon))
			.andExpect(status().isOk())
			.andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
			.andExpect(header().string("Content-Security-Policy", containsString("img-src 'self'")));
	}

	@Test
	void markupOfTheFileIsTextOnThePage() {
		String evil = "## 章 <b onclick=\"x()\">\n\n<script>x()</script>\n\n- <img src=x onerror=x()>\n\n| <i>头 |\n|---|\n| **<u>** |\n";
		Context context = new Context();
		context.setVariable("blocks", this.renderer.render(evil).blocks());
		String html = this.templates.process("reference/_manual", Set.of("blocks"), context);
		assertThat(html).contains("&lt;script&gt;x()&lt;/script&gt;", "&lt;img src=x", "&lt;i&gt;头", "&lt;u&gt;");
		assertThat(Jsoup.parse(html).select("script, img, i, u, [onclick], [onerror]")).isEmpty();
	}

	@Test
	void aLinkLeadsNowhereElse() {
		for (String href : List.of("javascript:x()", "https://example.org", "//example.org", "data:text/html,x")) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.renderer.render("[去](" + href + ")"))
				.withMessageContaining("cannot show");
		}
	}

	private Document page(Role role) throws Exception {
		return Jsoup.parse(body("/help", role));
	}

	private String body(String address, Role role) throws Exception {
		return this.mvc.perform(get(address).with(this.cast.as(role)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static Stream<String> lines() throws IOException {
		return Files.readString(FILE).lines();
	}

	private static Stream<String> texts(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(ManualPageTests::text).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
