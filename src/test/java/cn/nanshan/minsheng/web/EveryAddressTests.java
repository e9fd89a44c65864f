package cn.nanshan.minsheng.web;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What every page answers to an address that somebody made up, found by asking the
 * application for its pages: never that it failed.
 */
@IntegrationTest
class EveryAddressTests {

	private static final List<String> RUBBISH = List.of("unknown", "-1", "99999999999999999999", "'; --", "%");

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture projects;

	private final RequestMappingHandlerMapping mapping;

	EveryAddressTests(MockMvc mvc, Cast cast, SettlementFixture projects,
			RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.mapping = requestMappingHandlerMapping;
	}

	@Test
	void noAddressBreaksAPage() {
		String project = this.projects.running();
		List<Try> tries = pages().flatMap((page) -> tries(page, project)).toList();
		assertThat(tries.parallelStream().map(this::answer).toList()).hasSizeGreaterThan(1000)
			.filteredOn((answer) -> answer.status() >= 500)
			.isEmpty();
	}

	/** What the clerk may not see, the administrator asks for. */
	private Answer answer(Try attempt) {
		Answer answer = status(attempt, Role.STREET_CLERK);
		return (answer.status() == 403) ? status(attempt, Role.SYSTEM_ADMIN) : answer;
	}

	private Stream<Page> pages() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((entry) -> Page.of(entry.getKey(), entry.getValue()));
	}

	/**
	 * Every rubbish in the address; every rubbish in all questions at once; and each
	 * question alone, where an answer to another one could hide that it breaks.
	 */
	private static Stream<Try> tries(Page page, String project) {
		String real = page.address().replace("{number}", project).replace("{year}", "2026").replace("{street}", "TY");
		List<String> questions = page.questions();
		Stream<Try> made = page.rubbish().map((rubbish) -> new Try(page.address(), rubbish, List.of()));
		Stream<Try> together = page.rubbish()
			.filter((rubbish) -> questions.size() > 1)
			.map((rubbish) -> new Try(real, rubbish, questions));
		Stream<Try> alone = IntStream.range(0, questions.size())
			.mapToObj((at) -> new Try(real, RUBBISH.get(at % RUBBISH.size()), List.of(questions.get(at))));
		return Stream.of(made, together, alone).flatMap((tries) -> tries);
	}

	private Answer status(Try attempt, Role role) {
		MockHttpServletRequestBuilder request = get(attempt.address().replaceAll("\\{[^}]+}", "{part}"),
				Stream.generate(attempt::rubbish).limit(5).toArray());
		attempt.questions().forEach((question) -> request.param(question, attempt.rubbish()));
		try {
			return new Answer(attempt,
					this.mvc.perform(request.with(this.cast.as(role))).andReturn().getResponse().getStatus());
		}
		catch (Exception ex) {
			return new Answer(attempt, 500);
		}
	}

	private record Page(String address, List<String> questions) {

		static Stream<Page> of(RequestMappingInfo mapping, HandlerMethod method) {
			List<String> questions = Arrays.stream(method.getMethod().getParameters())
				.flatMap(Page::questions)
				.toList();
			return mapping.getPatternValues().stream().map((address) -> new Page(address, questions));
		}

		/**
		 * A PDF is slow to set, and reads the questions of its page, where all were
		 * tried.
		 */
		Stream<String> rubbish() {
			return RUBBISH.stream().limit(this.address.endsWith("/pdf") ? 1 : RUBBISH.size());
		}

		private static Stream<String> questions(Parameter parameter) {
			return parameter.isAnnotationPresent(RequestParam.class) ? Stream.of(parameter.getName())
					: parameter.getType().isRecord()
							? Arrays.stream(Objects.requireNonNull(parameter.getType().getRecordComponents()))
								.map((component) -> component.getName())
							: Stream.of();
		}

	}

	private record Try(String address, String rubbish, List<String> questions) {
	}

	private record Answer(Try attempt, int status) {
	}

}
