package cn.nanshan.minsheng.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What every form of the application answers to the worst input, found by asking the
 * application for its forms: a new one is covered the day it is written.
 */
@IntegrationTest
class EveryFormTests {

	/** A button without a form: there is nothing to leave empty. */
	private static final String BUTTON = "/audit-events/check";

	/** A half-year is always there, whatever was entered for it. */
	private static final String HALF_YEAR = "{window:";

	private final MockMvc mvc;

	private final Cast cast;

	private final List<String> addresses;

	EveryFormTests(MockMvc mvc, Cast cast, RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.mvc = mvc;
		this.cast = cast;
		this.addresses = requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.map((mapping) -> mapping.getPatternValues())
			.flatMap(Collection::stream)
			.sorted()
			.toList();
	}

	@Test
	void whoComesFromAnotherSiteIsRefused() {
		assertThat(this.addresses).hasSizeGreaterThan(50)
			.filteredOn((address) -> answer(post(unknown(address)).with(this.cast.as(Role.COMMUNITY_CLERK))) != 403)
			.isEmpty();
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		assertThat(answers((address) -> address.contains("{") && !address.contains(HALF_YEAR), "0"))
			.hasSizeGreaterThan(500)
			.filteredOn((answer) -> !List.of(403, 404).contains(answer.status()))
			.isEmpty();
	}

	@Test
	void aFormWithoutItsHiddenFieldsIsRefused() {
		assertThat(answers((address) -> !address.equals(BUTTON), null)).anyMatch((answer) -> answer.status() == 400)
			.filteredOn((answer) -> !List.of(400, 403, 404, 422).contains(answer.status()))
			.isEmpty();
	}

	@Test
	void anEmptyFormComesBackWithItsErrors() {
		assertThat(answers((address) -> !address.contains("{") && !address.equals(BUTTON), "0"))
			.anyMatch((answer) -> answer.status() == 422)
			.filteredOn((answer) -> !List.of(403, 422).contains(answer.status()))
			.isEmpty();
	}

	private List<Answer> answers(Predicate<String> wanted, @Nullable String version) {
		return this.addresses.stream().filter(wanted).flatMap((address) -> Stream.of(Role.values()).map((role) -> {
			MockHttpServletRequestBuilder request = post(unknown(address)).with(this.cast.as(role)).with(csrf());
			return new Answer(address, role,
					answer((version != null) ? request.param("version", version).param("run", version) : request));
		})).toList();
	}

	/** Returns the status, 500 for an exception that the server would turn into it. */
	private int answer(MockHttpServletRequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse().getStatus();
		}
		catch (Exception ex) {
			return 500;
		}
	}

	private static String unknown(String address) {
		return address.replace("{year}", "2026")
			.replaceAll("\\{window:[^/]+}", "2026H1")
			.replaceAll("\\{(number|username|street)}", "NOBODY")
			.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
	}

	private record Answer(String address, Role role, int status) {
	}

}
